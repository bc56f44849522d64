extension EditedNote {
  /// Reads an edited note again, and throws unless it says just what was asked and all that it said before.
  ///
  /// `index` is the place of the edited entry, which holds `value` now and had no place before if it `isNew`.
  func check(
    _ edited: [UInt8], key: String, value: String, at index: Int, isNew: Bool
  ) throws(FrontMatterEditError) {
    guard case .found(let bounds) = Header.locate(in: edited),
      edited[bounds.bodyStart...].elementsEqual(bytes[bodyStart...])
    else { throw .wouldChangeOtherKeys }

    let header = Header.read(edited, bounds)
    var others = header.entries
    var before = entries
    guard header.problem == nil, others.count == before.count + (isNew ? 1 : 0) else {
      throw .wouldChangeOtherKeys
    }
    let changed = others.remove(at: index)
    if !isNew { before.remove(at: index) }
    let isAsked =
      changed.key.utf8.elementsEqual(key.utf8) && changed.value.text?.utf8.elementsEqual(value.utf8) == true
    let isRestSame = before.elementsEqual(others) { old, new in
      old.key.utf8.elementsEqual(new.key.utf8) && old.value.saysSame(as: new.value)
    }
    guard isAsked, isRestSame else { throw .wouldChangeOtherKeys }
  }
}
