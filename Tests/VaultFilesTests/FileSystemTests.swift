import Notes
import TestSupport
import Testing
import VaultFiles

@Suite("The file system below a vault")
struct FileSystemTests {
  private static let mounts = """
    25 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
    26 25 0:30 / /mnt rw - nfs4 host:/x rw
    27 25 0:31 / /mnt/My\\040disk ro,nosuid - exfat /dev/sdb1 ro
    28 25 0:32 / /home rw shared:1 master:2 - ext4 /dev/sda2 rw
    29 25 0:33 / /home rw - fuse.sshfs host rw
    a line that is none
    """

  @Test(
    "The longest mount point above the vault tells, and of two on one point the last",
    arguments: [
      ("/", "ext4", false, false), ("/var/notes", "ext4", false, false), ("/mnt/notes", "nfs4", false, true),
      ("/mnt/My disk/notes", "exfat", true, true), ("/mnt/My diskette", "nfs4", false, true),
      ("/home/ann", "fuse.sshfs", false, true), ("/homes", "ext4", false, false),
    ])
  func mounts(path: String, name: String, isReadOnly: Bool, lacksExchange: Bool) throws {
    let system = try #require(FileSystem(of: path, in: Self.mounts))
    #expect(system.name == name && system.isReadOnly == isReadOnly && system.lacksExchange == lacksExchange)
  }

  @Test("A list that cannot be read tells nothing")
  func unknown() {
    #expect(FileSystem(of: "/x", in: "") == nil)
    #expect(FileSystem(of: "/x", in: "1 2 3 4 /\n1 2 3 4 / rw x -") == nil)
  }
}
