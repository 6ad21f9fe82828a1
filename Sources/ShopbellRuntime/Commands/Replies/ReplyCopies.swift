import CustomerCare
import Glibc
import PlainText

/// Editable copies of the shipped replies in the owner's folder.
public struct ReplyCopies: Sendable, Equatable {
    public private(set) var written: [String] = []
    /// Files of these names were there before and are as they were.
    public private(set) var kept: [String] = []

    /// Writes those that are not there; never changes a file.
    public static func write(to places: ShopPlaces) throws(ShopPlacesError) -> ReplyCopies {
        try places.prepare()
        try ShopPlaces.makeFolder(places.replies)
        var copies = ReplyCopies()
        for reply in StarterReply.all {
            let path = places.replies + "/" + reply.name + ".md"
            if try NewFile.write(reply.text, to: path) {
                copies.written.append(reply.name)
            } else {
                copies.kept.append(reply.name)
            }
        }
        return copies
    }
}
