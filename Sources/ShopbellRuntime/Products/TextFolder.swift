/// A folder of the owner's text files, read together. A file that is wrong is left out and told about;
/// the rest works.
struct TextFolder<Content> {
    let path: String
    /// What the files say, by name.
    let contents: [Content]
    let errors: [ConfigurationError]
    private let stamps: [String: OwnedFile.Stamp]

    /// Reads every `.md` file; a folder that is not there is an empty one.
    ///
    /// - Parameter parse: makes one of a file's text and path.
    init(_ path: String, parse: (String, String) throws(ConfigurationError) -> Content) {
        self.path = path
        // Taken before reading, so that a change in between is found by the next look.
        stamps = Self.stamps(in: path)
        var contents: [Content] = []
        var errors: [ConfigurationError] = []
        do throws(ConfigurationError) {
            for name in try OwnedFile.names(in: path, ending: ".md") {
                let file = path + "/" + name
                do throws(ConfigurationError) {
                    if let text = try OwnedFile.text(file) { contents.append(try parse(text, file)) }
                } catch {
                    errors.append(error)
                }
            }
        } catch {
            errors.append(error)
        }
        self.contents = contents
        self.errors = errors
    }

    /// Whether a file was added, removed or edited since this was read.
    var isStale: Bool { Self.stamps(in: path) != stamps }

    private static func stamps(in path: String) -> [String: OwnedFile.Stamp] {
        var stamps: [String: OwnedFile.Stamp] = [:]
        for name in (try? OwnedFile.names(in: path, ending: ".md")) ?? [] {
            stamps[name] = OwnedFile.stamp(path + "/" + name)
        }
        return stamps
    }
}
