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

# Speed, allocations and memory. The last benchmarks run the built program over
# generated exports of 75,000, 150,000 and 300,000 notes (internal/invented says
# what is in them) and over a draft: MB/s and peak memory must not change with
# size.
bench:
	go test -run '^$$' -bench . ./internal/... ./rules/...
	go test -run '^$$' -bench . -benchtime 3x ./cmd/...

# Writes compiled vocabularies, the default configuration and the README's
# generated parts anew. CI fails where one of them is not fresh.
generate:
	go generate ./...

# Writes golden files anew. Read the difference before you commit it.
golden:
	go test ./cmd/... ./internal/reader ./internal/report -update

ci:
	.ci/run
