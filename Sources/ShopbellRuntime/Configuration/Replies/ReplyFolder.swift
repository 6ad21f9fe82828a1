/// The owner's canned replies: all files of a folder, read together.
///
/// A file that is wrong never takes the others away: it is left out and told about, so that the
/// full screen can go on while it is being edited.
public struct ReplyFolder: Sendable {
    public let path: String
    /// The replies that could be read, by name.
    public let replies: [ReplyFile]
    /// What is wrong with the others, and with digits that two replies claim.
    public let errors: [ConfigurationError]

    private let stamps: [String: OwnedFile.Stamp]

    /// Reads every `.md` file; a folder that is not there is an empty one.
    public static func load(_ path: String) -> ReplyFolder {
        var replies: [ReplyFile] = []
        var errors: [ConfigurationError] = []
        // Taken before reading, so that a change in between is found by the next look.
        let stamps = stamps(in: path)
        do {
            for name in try OwnedFile.names(in: path, ending: ".md") {
                do {
                    if let reply = try read(name, in: path) { replies.append(reply) }
                } catch {
                    errors.append(error)
                }
            }
        } catch {
            errors.append(error)
        }
        errors += doubleKeys(in: replies)
        return ReplyFolder(path: path, replies: replies, errors: errors, stamps: stamps)
    }

    /// Whether a file was added, removed or edited since this was read.
    public var isStale: Bool { Self.stamps(in: path) != stamps }

    /// The replies with a digit of their own; of two that claim one, the first by name has it.
    public var pinned: [Int: ReplyFile] {
        Dictionary(
            replies.compactMap { reply in reply.key.map { ($0, reply) } },
            uniquingKeysWith: { a, _ in a })
    }

    private static func read(
        _ name: String, in folder: String
    ) throws(ConfigurationError) -> ReplyFile? {
        let file = folder + "/" + name
        guard let text = try OwnedFile.text(file) else { return nil }
        return try ReplyFile.parse(text, name: String(name.dropLast(3)), file: file)
    }

    private static func stamps(in path: String) -> [String: OwnedFile.Stamp] {
        var stamps: [String: OwnedFile.Stamp] = [:]
        for name in (try? OwnedFile.names(in: path, ending: ".md")) ?? [] {
            stamps[name] = OwnedFile.stamp(path + "/" + name)
        }
        return stamps
    }

    private static func doubleKeys(in replies: [ReplyFile]) -> [ConfigurationError] {
        var owners: [Int: ReplyFile] = [:]
        return replies.compactMap { reply in
            guard let key = reply.key else { return nil }
            guard let owner = owners[key] else {
                owners[key] = reply
                return nil
            }
            return ConfigurationError(
                file: reply.file, line: nil,
                problem: "key \(key) is already that of \(owner.name).md",
                remedy: "give one of the two another digit, or none")
        }
    }
}
