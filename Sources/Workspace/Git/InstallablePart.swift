/// One of the parts, in one repository: how it is, and what puts it in and takes it out.
protocol InstallablePart {
  func state() throws(WorkspaceError) -> GitPartState
  func additions() throws(WorkspaceError) -> [GitChange]
  func removals() throws(WorkspaceError) -> [GitChange]
}
