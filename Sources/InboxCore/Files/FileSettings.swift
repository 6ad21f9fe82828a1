/// What the inbox needs to know of the owner's configuration about files and links.
public struct FileSettings: Hashable, Sendable {
    /// Where saving begins, as the owner would type it.
    public var folder: String
    /// Bytes of files that one mail may carry.
    public var byteCountMax: Int
    /// Whether a program is configured that opens files.
    public var opensFiles: Bool
    /// Whether a program is configured that opens links.
    public var opensLinks: Bool

    public init(
        folder: String = "~", byteCountMax: Int = InboxLimits.attachedBytesMax, opensFiles: Bool = false,
        opensLinks: Bool = false
    ) {
        self.folder = folder
        self.byteCountMax = byteCountMax
        self.opensFiles = opensFiles
        self.opensLinks = opensLinks
    }
}
