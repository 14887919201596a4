# Development of casenote-lint. CI runs .ci/run, which needs no make.

STATICCHECK   := honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOLANGCI_LINT := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.PHONY: all build test race lint fuzz bench golden generate ci

all: build test lint

build:
	go build -o casenote-lint ./cmd/casenote-lint

test:
	go test ./...

race:
	go test -race ./...

lint:
	gofmt -l . | tee /dev/stderr | (! read)
	go vet ./...
	go run $(STATICCHECK) ./...
	go run $(GOLANGCI_LINT) run

# Each fuzz target for half a minute.
fuzz:
	.ci/fuzz 30s

# Speed, allocations and memory. The last benchmark runs the built program over
# generated exports of 75,000, 150,000 and 300,000 notes.
bench:
	go test -run '^$$' -bench . ./internal/... ./rules/...
	go test -run '^$$' -bench . -benchtime 3x ./cmd/...

# Writes golden files, compiled vocabularies and the figures on the rule pages
# anew. Read the difference before you commit it.
golden generate:
	go generate ./...
	go test ./... -update

ci:
	.ci/run
