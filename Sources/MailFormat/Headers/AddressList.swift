import CGMime
import PlainText

/// The addresses of one or more header fields of a kind.
struct AddressList {
    var mailboxes: [Mailbox] = []
    /// What stood there and is not an address.
    var rejected: [SafeText] = []
    var isCut = false

    static func parse(_ value: String) -> AddressList {
        var bytes = Array(value.utf8)
        bytes.append(0)
        return bytes.withUnsafeBufferPointer { parse(HeaderText(terminated: $0)) }
    }

    static func parse(_ value: HeaderText) -> AddressList {
        var result = AddressList()
        result.append(value)
        return result
    }

    mutating func append(_ value: HeaderText) {
        guard let list = internet_address_list_parse(GMimeLibrary.options, value.pointer) else {
            rejectAll(value)
            return
        }
        defer { mime_release(list) }
        var open = [(list: list, next: Int32(0))]
        while let top = open.popLast() {
            guard top.next < internet_address_list_length(top.list),
                let entry = entry(of: top.list, at: top.next)
            else { continue }
            guard mailboxes.count + rejected.count < MailFormatLimits.addressesMax else {
                isCut = true
                return
            }
            open.append((top.list, top.next + 1))
            if let members = mime_group_members(entry) {
                open.append((members, 0))
            } else {
                append(entry)
            }
        }
    }

    private func entry(
        of list: UnsafeMutablePointer<InternetAddressList>, at index: Int32
    ) -> UnsafeMutablePointer<InternetAddress>? {
        internet_address_list_get_address(list, index)
    }

    private mutating func append(_ entry: UnsafeMutablePointer<InternetAddress>) {
        let name =
            internet_address_get_name(entry).map { SafeText(line: String(cString: $0)) } ?? ""
        let address = mime_mailbox_address(entry).map { String(cString: $0) } ?? ""
        if let mailbox = Mailbox(name: name, address: address) {
            mailboxes.append(mailbox)
        } else {
            rejected.append(
                SafeText(line: String(address.prefix(MailFormatLimits.addressBytesMax))))
        }
    }

    private mutating func rejectAll(_ value: HeaderText) {
        let text = HeaderDecoder.text(value)
        if !text.isEmpty { rejected.append(SafeText(line: String(text.string.prefix(200)))) }
    }
}
