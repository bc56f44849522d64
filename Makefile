# Each target says in one line what it runs.

PREFIX ?= /usr/local

.PHONY: setup build demo test format lint release install

setup:        ## Installs the system packages that are missing.
	@scripts/setup

build: setup  ## Builds for development.
	swift build

demo: build   ## Shows what Enishi does, on a copy of ExampleVault.
	@scripts/demo

test: setup   ## Runs all tests.
	swift test

format:       ## Formats the sources in place.
	swift format -i -r Package.swift Sources Tests

lint:         ## Checks format and style.
	swift format lint --strict -r Package.swift Sources Tests

release: setup ## Builds the program as it is installed: optimised, with Swift's libraries inside.
	swift build -c release --product enishi --static-swift-stdlib

install: release ## Puts the program into PREFIX/bin.
	install -d "$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release --show-bin-path)/enishi" "$(PREFIX)/bin/enishi"
