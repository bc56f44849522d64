/// The sign after a name by which a task is that person's (RULES: "Promises").
package enum OwnerSign {
  /// What follows the sign: `：`, `:`, `、`, `が` before an action, `to` and `will` before an action; nil if there is none.
  ///
  /// - Parameter text: The text right after the name.
  package static func action(after text: Substring) -> Substring? {
    let rest = text.drop { $0 == " " }
    for sign in [":", "：", "、"] where rest.hasPrefix(sign) { return rest.dropFirst(sign.count) }
    if rest.hasPrefix("が") {
      let action = rest.dropFirst()
      return states.contains { action.hasPrefix($0) } ? nil : action
    }
    for word in ["to ", "will "] where rest.lowercased().hasPrefix(word) && text.first == " " {
      let action = rest.dropFirst(word.count)
      return action.lowercased().hasPrefix("be ") ? nil : action
    }
    return nil
  }

  /// What somebody is or likes is no action.
  private static let states = [
    "好き", "嫌い", "得意", "苦手", "上手", "下手", "欲し", "ほし", "必要", "いい", "良", "よい", "多", "近", "遠", "高", "安", "早",
    "忙し", "いそがし", "楽し", "嬉し", "うれし", "優し", "やさし", "詳し", "くわし", "強", "弱", "元気", "いる", "いた", "いない", "怖",
  ]
}
