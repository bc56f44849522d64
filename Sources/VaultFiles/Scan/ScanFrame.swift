/// A folder on the way from the vault's root to where the walk stands.
final class ScanFrame {
  /// How long the folder's path is, its closing slash included; 0 for the vault itself.
  let prefixLength: Int
  let listing: FolderListing

  /// The place of the next entry to visit.
  var next = 0

  /// The open folder; `nil` while the walk is far below and keeps the number of open folders small.
  var folder: Descriptor?

  init(prefixLength: Int, listing: FolderListing, folder: consuming Descriptor) {
    self.prefixLength = prefixLength
    self.listing = listing
    self.folder = consume folder
  }
}
