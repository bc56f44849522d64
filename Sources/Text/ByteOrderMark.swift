extension Collection<UInt8> {
  /// How many bytes the byte order mark takes with which the text begins: 3, or 0 where there is none.
  ///
  /// It is the file's, and no part of the first line.
  package var orderMarkCount: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
