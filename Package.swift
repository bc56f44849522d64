// swift-tools-version: 6.2
import PackageDescription

// The map of modules. Each module may import what stands after its arrow and nothing else;
// Tests/HouseTests checks that imports run this way. docs/ARCHITECTURE.md says what each room is for.

// Debian's libutf8proc.pc carries a flag that SwiftPM warns of, and its headers need no search path.
#if os(macOS)
  let utf8procPkgConfig: String? = "libutf8proc"
#else
  let utf8procPkgConfig: String? = nil
#endif

let package = Package(
  name: "enishi",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "enishi", targets: ["enishi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CUTF8Proc", pkgConfig: utf8procPkgConfig,
      providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
    .systemLibrary(name: "CSystem"),

    .target(name: "Threads"),
    .target(name: "Text", dependencies: ["CUTF8Proc"]),
    .target(name: "Markdown", dependencies: ["CCommonMark", "Text"]),
    .target(name: "FrontMatter", dependencies: ["CYAML", "Text"]),
    .target(
      name: "Phrases", dependencies: ["Text"],
      resources: [.embedInCode("Data/english.txt"), .embedInCode("Data/japanese.txt")]),
    .target(name: "Notes", dependencies: ["Markdown", "FrontMatter", "Phrases", "Text"]),
    .target(name: "Configuration", dependencies: ["Notes", "FrontMatter", "Phrases", "Text"]),
    .target(name: "Relations", dependencies: ["Notes", "Configuration", "Phrases", "Text", "Threads"]),
    .target(name: "NoteIndex", dependencies: ["CSQLite", "Notes", "Phrases", "Text", "Threads"]),
    .target(
      name: "Blocks",
      dependencies: [
        "NoteIndex", "Relations", "Notes", "Configuration", "Phrases", "Markdown", "FrontMatter", "Text",
      ]),
    .target(name: "VersionControl"),
    .target(name: "VaultFiles", dependencies: ["CSystem", "Notes", "Text", "Threads"]),

    .target(
      name: "Workspace",
      dependencies: [
        "VaultFiles", "VersionControl", "Blocks", "NoteIndex", "Relations", "Notes", "Configuration",
        "Phrases", "Threads", "Text",
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Workspace", "Blocks", "NoteIndex", "Relations", "Notes", "Configuration", "Phrases", "VaultFiles",
        "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "enishi", dependencies: ["Commands"]),

    // For developers alone: `make bench` builds and runs it, and nothing imports it.
    .executableTarget(name: "Benchmarks", path: "Benchmarks"),

    .target(
      name: "TestSupport", dependencies: ["Relations", "NoteIndex", "Notes", "Configuration"],
      path: "Tests/TestSupport"),
    .testTarget(name: "TextTests", dependencies: ["Text", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "CCommonMark", "TestSupport"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter", "TestSupport"]),
    .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "TestSupport"]),
    .testTarget(name: "NotesTests", dependencies: ["Notes", "TestSupport"]),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "Notes", "TestSupport"]),
    .testTarget(name: "NoteIndexTests", dependencies: ["NoteIndex", "Notes", "Text", "TestSupport"]),
    .testTarget(
      name: "RelationsTests",
      dependencies: ["Relations", "NoteIndex", "Notes", "Configuration", "Phrases", "Text", "TestSupport"],
      exclude: ["Sentences"]),
    .testTarget(
      name: "BlocksTests",
      dependencies: [
        "Blocks", "NoteIndex", "Relations", "Notes", "Configuration", "VersionControl", "TestSupport",
      ]),
    .testTarget(name: "VaultFilesTests", dependencies: ["VaultFiles", "Notes", "CSystem", "TestSupport"]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "VaultFiles", "Blocks", "NoteIndex", "Relations", "Notes", "Configuration",
        "TestSupport",
      ]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["enishi", "TestSupport"], exclude: ["Transcripts"]),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks"]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone sets it: what it builds is watched by libFuzzer, and is for nothing else.
let isFuzzed = Context.environment["ENISHI_FUZZ"] == "1"

if isFuzzed {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzzer", "Commands", "Workspace", "Blocks", "NoteIndex", "Notes", "Configuration", "Markdown",
        "FrontMatter", "Text", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Fuzz", exclude: ["CFuzzer"],
      // The linker of Debian's binutils stumbles over what the sanitizers leave in Swift's debug information.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
}

let strict = Context.environment["ENISHI_STRICT"] == "1"

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
  ]
  if strict { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
  if isFuzzed {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]))
  }
}
