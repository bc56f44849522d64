package import Notes
package import Relations

/// The note that keeps a review: a list of follow-ups as a block, and what else the week showed as the user's own text.
package enum ReviewNote {
  /// The note's bytes.
  ///
  /// What stands outside the block is written once and belongs to the user from then on. It has no links, which would
  /// come back as backlinks, and may be shown to others, so that it tells no needs, and nobody who was put off.
  package static func bytes(_ review: Review, _ text: BlockText, on day: CalendarDay)
    -> [UInt8]
  {
    let words = ReviewWords.of(text.language)
    var lines = ["# \(words.title("\(day)"))", "", "## \(words.due)", ""]
    lines += ["<!-- enishi:follow-ups -->", "<!-- /enishi:follow-ups -->"]
    let sections = ReviewText(review, text, text.unlinked, isForNote: true).sections
    for section in sections {
      lines += ["", "## \(section.title)", ""]
      lines += section.entries.map { "- \($0.text)" } + [section.sentence].compactMap { $0 }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
