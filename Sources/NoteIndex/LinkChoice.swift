/// What decides between notes that answer to one name (FORMAT: "Links", rule 4), in the order in which it is asked.
package enum LinkChoice: String, CaseIterable, Sendable {
  case sameFolder = "same-folder"
  case nearestFolder = "nearest-folder"
  case shortestPath = "shortest-path"
  case byteOrder = "byte-order"
}
