import Markdown
import TestSupport
import Testing

@Suite("Math and %% comments")
struct RegionTests {
  @Test(
    "A dollar opens math before text and closes it after text and before no digit",
    arguments: [
      ("$[[a]]$", []), ("$ [[a]]$", ["a"]), ("$[[a]] $", ["a"]), ("$[[a]]$5", ["a"]), ("$[[a]]$ 5", []),
      ("\\$[[a]]$", ["a"]),
      ("$[[a]]\\$", ["a"]), ("$5 [[a]] and 5$", []), ("$[[a]]\n\n[[b]]$", ["a", "b"]), ("`$`[[a]]$", ["a"]),
      ("$x$[[a]]$y$", ["a"]), ("- $\n- [[a]]$", ["a"]), ("# $[[a]]\n[[b]]$", ["a", "b"]),
      ("$$[[a]]$$ [[b]]", ["b"]),
      ("$$\n[[a]]\n$$\n\n[[b]]", ["b"]), ("$$[[a]]", ["a"]), ("\\$$[[a]]$$", ["a"]),
      ("$20,000 [[a]] $30,000", ["a"]),
    ])
  func math(text: String, links: [String]) throws {
    #expect(try body(text).inner(of: text) == links)
  }

  @Test(
    "BYTES 29: a %% pair hides what stands in it, whatever is unclosed before it, and one at a line's head all below",
    arguments: [
      ("%%[[a]]%%[[b]]", ["b"]), ("%%\n\n[[a]]\n\n%%\n[[b]]", ["b"]), ("%%[[a]]", []), ("x %%[[a]]", ["a"]),
      ("[[a]]\n\n%%\n[[b]]\n\n# [[c]] $d$ $$\n", ["a"]),
      ("> %% [[a]]\n\n[[b]]", []), ("- %% [[a]]", ["a"]),
      ("%%a%%[[b]]%%", ["b"]),
      ("%%%%[[a]]%%", ["a"]), ("`%%` [[a]] %%", ["a"]), ("\\%%[[a]]%%", ["a"]),
      ("%% $ [[a]] %% [[b]]$", ["b"]),
      ("%% `a %%` [[b]] %%", []), ("$$ [[a]]\n\n%% [[b]] %%", ["a"]), ("%% $$ %% [[a]] $$", ["a"]),
      ("$$ %% $$ [[a]] %%", ["a"]),
      ("costs $$ a lot\n\n%% [[a]] %%\n\n[[b]]", ["b"]),
    ])
  func comments(text: String, links: [String]) throws {
    #expect(try body(text).inner(of: text) == links)
  }

  @Test("A comment is told by its bytes, marks included")
  func ranges() throws {
    let text = MarkedText("a 1️⃣%%b%%2️⃣ c\n\n3️⃣%%\nd\n\n%%4️⃣ %%")
    #expect(try body(text.text).comments == text.ranges)
  }

  @Test(
    "What the note ends inside is told",
    arguments: [
      ("a", nil), ("%%", .comment), ("%% a %%", nil), ("$$\na", .displayMath), ("$$a$$", nil), ("$a", nil),
      ("`%%`", nil),
      ("```\n$$\n", .code), ("```\n$$\n```\n", nil), ("a\n<!-- b\n", .html), ("<!-- b -->", nil),
      ("````text\n```tasks\na", .code), ("````a\n````a\n", .code), ("```\n    ```\n", .code),
      ("a\n\n    ```\n", nil), ("a\n\n        ```\n", nil), ("- ```\n  a\n", nil), ("<div>\na\n", nil),
      ("%% $$", .comment), ("$$ a\n\n%% b", .comment),
      ("%% a %% b %%", .comment),
    ] as [(String, OpenConstruct?)])
  func openAtEnd(text: String, expected: OpenConstruct?) throws {
    #expect(try body(text).openAtEnd == expected)
  }

  @Test("Markdown links in math and comments are none either")
  func links() throws {
    #expect(try body("$[a](b)$ %%[c](d)%% [e](f)").links.map(\.destination) == ["f"])
  }
}
