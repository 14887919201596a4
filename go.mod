module github.com/casenote-lint/casenote-lint

go 1.25.0
