import Testing
import Text

@Suite("When two names are one person's")
struct PersonKeyTests {
  @Test(
    "Honorifics, spaces inside Japanese names, and variants of a character do not count",
    arguments: [
      ("佐藤 花子", "佐藤花子"), ("佐藤\u{3000}花子", "佐藤花子"), ("佐藤花子さん", "佐藤 花子"), ("佐藤花子 様", "佐藤花子"),
      ("鈴木氏", "鈴木"), ("田中先生", "田中"), ("健太くん", "健太"), ("健太君", "健太"), ("花子ちゃん", "花子"), ("花子さま", "花子"),
      ("髙橋", "高橋"), ("山﨑", "山崎"), ("濵田", "浜田"), ("齋藤", "斎藤"), ("齊藤", "斎藤"), ("斉藤", "齋藤"),
      ("渡邉", "渡辺"), ("渡邊さん", "渡辺"), ("Mr. Smith", "smith"), ("Ms Ann Lee", "Ann Lee"),
      ("Dr. Ann Lee", "ann lee"),
      ("mrs Lee", "Lee"), ("Prof. Lee", "LEE"), (" Ann Lee ", "Ann Lee"), ("\u{3000}佐藤", "佐藤"),
      ("か\u{3099}く さん", "がく"),
      ("アン・リー", "アン・リー様"), ("José", "Jose\u{301}"),
    ])
  func same(left: String, right: String) {
    #expect(PersonKey(left) == PersonKey(right))
  }

  @Test(
    "What is part of a name stays",
    arguments: [
      ("Ann Lee", "AnnLee"), ("José", "Jose"), ("佐藤花子", "佐藤はな子"), ("Drew", "ew"), ("Dr", "Mr"),
      ("Missy Lee", "Lee"),
      ("先生", "氏"), ("高橋", "橋"), ("Ann", "Anna"), ("伊藤", "伊東"), ("ｱﾝ", "アン"), ("島", "嶋"), ("Ann さん", "Bob さん"),
    ])
  func different(left: String, right: String) {
    #expect(PersonKey(left) != PersonKey(right))
  }

  @Test("A name of white space alone names nobody", arguments: ["", " ", "\u{3000}\t", "\n"])
  func empty(name: String) {
    #expect(PersonKey(name).isEmpty)
  }

  @Test(
    "A name that is an honorific, or a letter of a name, names somebody", arguments: ["先生", "Mr", "君", "A"])
  func notEmpty(name: String) {
    #expect(!PersonKey(name).isEmpty)
  }
}
