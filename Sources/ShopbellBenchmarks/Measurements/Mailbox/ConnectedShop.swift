import Foundation
import MailTransport
import ShopbellRuntime

/// A shop with a mail account, in a folder of its own that goes when it is done.
struct ConnectedShop {
    let places: ShopPlaces
    private let scratch: ScratchFolder

    var folder: String { scratch.path }

    /// A copy of a generated shop, or an empty one beside it.
    init(beside shop: GeneratedShop, _ name: String, isEmpty: Bool = false) throws {
        scratch = try ScratchFolder(in: shop, name)
        places = ShopPlaces(data: scratch.path + "/shop", configuration: scratch.path, home: scratch.path)
        if !isEmpty { try FileManager.default.copyItem(atPath: shop.places.data, toPath: places.data) }
        try configure()
    }

    func remove() { scratch.remove() }

    func configure(
        incoming: MailServer? = nil, outgoing: MailServer? = nil, password: String = "", user: String = ""
    ) throws {
        try Data((password + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/password"))
        var lines = ["[shop]", "me = [\"\(GeneratedShop.address)\"]"]
        if incoming != nil || outgoing != nil {
            lines += [
                "[account.main]", "address = \"\(GeneratedShop.address)\"", "user = \"\(user)\"",
                "password_command = [\"cat\", \"\(folder)/password\"]",
            ]
        }
        if let incoming { lines += Self.lines(incoming, "imap") }
        if let outgoing { lines += Self.lines(outgoing, "smtp") }
        if let authorities = incoming?.authorities { lines.append("certificate_authorities = \"\(authorities)\"") }
        let text = lines.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: places.configurationFile))
    }

    private static func lines(_ server: MailServer, _ name: String) -> [String] {
        let security = server.protection == .none ? ProtectionWords.none : server.protection.rawValue
        return [
            "\(name)_server = \"\(server.host)\"", "\(name)_port = \(server.port)", "\(name)_security = \"\(security)\"",
        ]
    }

    /// Bytes of raw mail in the store.
    var mailByteCount: Int {
        let folder = places.data + "/mail"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.reduce(0) { sum, name in
            let size = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.size] as? Int
            return sum + (size ?? 0)
        }
    }
}
