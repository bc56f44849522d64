import Notes

/// What becomes of one block when two versions of its note are merged.
///
/// What Enishi wrote is one version's, and the next run writes it anew. What people wrote into it is never lost.
enum BlockMerge: Equatable {
  /// This is what stands in it.
  case body(BlockBody)
  /// Both wrote into it, or one did and the other took it away: it is merged as text, where they can conflict.
  case text

  init(base: VersionBlock?, ours: VersionBlock?, theirs: VersionBlock?) {
    switch (ours, theirs) {
    case (nil, nil): self = base.map(Self.init(taking:)) ?? .text
    case (let kept?, nil), (nil, let kept?):
      self = base != nil && kept.holdsWords(notIn: base) ? .text : Self(taking: kept)
    case (let ours?, let theirs?): self = Self.merge(base, ours, theirs)
    }
  }

  private init(taking block: VersionBlock) {
    self = .body(
      BlockBody(bytes: Array(block.body), prefix: block.span.prefix, checksum: block.span.checksum))
  }

  private static func merge(_ base: VersionBlock?, _ ours: VersionBlock, _ theirs: VersionBlock) -> Self {
    if ours.isLike(theirs) { return Self(taking: ours) }
    if let base, base.isLike(ours) { return Self(taking: theirs) }
    if let base, base.isLike(theirs) { return Self(taking: ours) }
    switch (ours.isEdited, theirs.isEdited) {
    case (true, true): return .text
    case (true, false): return theirs.holdsWords(notIn: base) ? .text : Self(taking: ours)
    case (false, true): return ours.holdsWords(notIn: base) ? .text : Self(taking: theirs)
    case (false, false):
      guard ours.span.known == .followUps else { return Self(taking: ours) }
      return .body(AnswerMerge(base: base, ours: ours, theirs: theirs).body)
    }
  }
}

extension VersionBlock {
  /// Whether people's words stand in it that do not stand in the version it came from.
  fileprivate func holdsWords(notIn base: VersionBlock?) -> Bool {
    if isEdited { return base.map { !isLike($0) } ?? true }
    let known = Set(base?.answers.map(\.line) ?? [])
    return answers.contains { !known.contains($0.line) }
  }
}
