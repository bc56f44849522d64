import Configuration
import Notes
import Testing

@Suite("Ignore patterns mean what they mean to git")
struct IgnoreRulesTests {
  @Test(
    "A pattern without a slash is matched by name, one with a slash from the root",
    arguments: [
      ("a.md", "a.md", true), ("a.md", "x/y/a.md", true), ("a.md", "xa.md", false),
      ("a.md", "a.md.md", false), ("/a.md", "a.md", true), ("/a.md", "x/a.md", false),
      ("x/a.md", "x/a.md", true), ("x/a.md", "y/x/a.md", false),
      ("*.md", "x/a.md", true), ("*", "x/a.md", true), ("x/*.md", "x/a.md", true),
      ("x/*.md", "x/y/a.md", false), ("a?.md", "ab.md", true), ("a?.md", "a.md", false),
      ("x?a.md", "x/a.md", false), ("/*.md", "x/a.md", false),
      ("**/a.md", "a.md", true), ("**/a.md", "x/y/a.md", true), ("**/a.md", "x/ba.md", false),
      ("**/a.md", "ba.md", false), ("x/**", "x/y/a.md", true), ("x/**", "x", false),
      ("x/**/a.md", "x/a.md", true), ("x/**/a.md", "x/y/z/a.md", true),
      ("x/**/a.md", "x/ya.md", false), ("**/x/*.md", "y/x/a.md", true), ("**/x/*.md", "y/xx/a.md", false),
      ("**", "x/a.md", true), ("x**.md", "x/a.md", false), ("/x**b.md", "xab.md", true),
      ("/x**b.md", "xa/b.md", false), ("[ab].md", "a.md", true), ("[ab].md", "c.md", false),
      ("[a-c].md", "b.md", true), ("[!a-c].md", "b.md", false), ("[^a].md", "b.md", true),
      ("[]].md", "].md", true), ("x[/]a.md", "x/a.md", false), ("[a", "a", false), ("\\*.md", "*.md", true),
      ("\\*.md", "a.md", false), ("\\#a.md", "#a.md", true), ("\\!a.md", "!a.md", true),
      ("#a.md", "#a.md", false), ("a.md  ", "a.md", true), ("a\\ ", "a ", true), ("", "a.md", false),
      ("/", "a.md", false), ("!", "a.md", false), ("A.md", "a.md", false), ("日*.md", "日記.md", true),
      ("x//a.md", "x/a.md", false), ("[a\\]]b", "]b", true),
    ] as [(String, NotePath, Bool)])
  func patterns(pattern: String, path: NotePath, isIgnored: Bool) {
    #expect(IgnoreRules([pattern]).ignores(path, isFolder: false) == isIgnored)
  }

  @Test(
    "A pattern that ends in a slash is for folders alone",
    arguments: [
      ("x/", true, true), ("x/", false, false), ("x", true, true), ("x", false, true), ("y/x/", true, false),
      ("/x/", true, true),
    ])
  func folders(pattern: String, isFolder: Bool, isIgnored: Bool) {
    #expect(IgnoreRules([pattern]).ignores("x", isFolder: isFolder) == isIgnored)
  }

  @Test(
    "The last pattern that matches decides",
    arguments: [
      (["*.md", "!a.md"], false), (["!a.md", "*.md"], true), (["*.md", "!a.md", "a.*"], true),
      (["*.md", "!b.md"], true), (["!*.md"], false), ([], false), (["*.md", "!/a.md"], false),
      (["*", "!x/"], true),
    ])
  func order(patterns: [String], isIgnored: Bool) {
    #expect(IgnoreRules(patterns).ignores("a.md", isFolder: false) == isIgnored)
  }
}
