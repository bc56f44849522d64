# Each target says in one line what it runs.

PREFIX ?= /usr/local
# On Linux nothing is left to be loaded when the program starts; macOS knows no such programs.
STATIC := --static-swift-stdlib $(if $(filter Linux,$(shell uname -s)),-Xswiftc -static-executable)
SIZE ?= 10k

.PHONY: setup build demo test soak fuzz sanitize format lint bench release install

setup:        ## Installs the system packages that are missing.
	@scripts/setup

build: setup  ## Builds for development.
	swift build

demo: build   ## Shows what Enishi does, on a copy of ExampleVault.
	@scripts/demo

test: setup   ## Runs all tests.
	swift test

soak: setup   ## Runs the tests with random input, faults and kills far longer; says what it tried in lines `soak: …`.
	swift build -c release --product enishi $(STATIC) --scratch-path .build-release
	ENISHI_PROGRAMS="$$(swift build -c release --show-bin-path --scratch-path .build-release)" ENISHI_SOAK=50 swift test \
	  --filter 'IncrementalTests|CacheFaultTests|PropertyTests|RandomVaultTests' \
	  --filter 'KillTests|InjectionTests|SavingTests|DiskTests|RandomHistoryTests|BadInput|IgnoreTimeTests'

fuzz: setup   ## Tries each target of Fuzz/ for a minute: DURATION=10 for less, TARGET=notes for one, INPUT=FILE again.
	@scripts/fuzz "$(or $(DURATION),60)" "$(TARGET)" "$(INPUT)"

sanitize: setup ## Runs the tests under the address and the thread sanitizer: SANITIZER=thread for one, FILTER=WorkspaceTests for some.
	@scripts/sanitize "$(SANITIZER)" "$(FILTER)"

format:       ## Formats the sources in place.
	swift format -i -r Package.swift Sources Tests Benchmarks Fuzz

lint:         ## Checks format and style.
	swift format lint --strict -r Package.swift Sources Tests Benchmarks Fuzz

bench: setup  ## Measures the program beside git, rg and others; SIZE is 1k, 10k or 100k.
	swift build -c release --product enishi $(STATIC) --scratch-path .build-release
	swift build -c release --product Benchmarks $(STATIC) --scratch-path .build-release
	@bin="$$(swift build -c release --show-bin-path --scratch-path .build-release)" && \
	  "$$bin/Benchmarks" $(SIZE) "$$bin/enishi" "$(CURDIR)/.build/bench" $(ROUNDS)

release: setup ## Builds the program as it is installed: optimised, with all libraries inside.
	swift build -c release --product enishi $(STATIC)

install: release ## Puts the program into PREFIX/bin.
	install -d "$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release --show-bin-path)/enishi" "$(PREFIX)/bin/enishi"
