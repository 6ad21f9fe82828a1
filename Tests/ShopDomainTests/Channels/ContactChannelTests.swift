import ShopDomain
import Testing

@Suite struct ContactChannelTests {
    @Test(arguments: ContactChannel.allCases) func aChannelIsKeptBesideTheOtherMarks(_ channel: ContactChannel) {
        var marks: MessageMarks = [.upset, .exit, .attachments]
        marks.neededInDays = 3
        #expect(marks.channel == nil)
        marks.channel = channel
        #expect(marks.channel == channel && marks.neededInDays == 3 && marks.contains([.upset, .exit, .attachments]))
        marks.channel = nil
        #expect(marks.channel == nil && marks.neededInDays == 3 && marks.contains(.exit))
    }

    @Test(arguments: [
        ("Ann Marsh", "ann.marsh@phone.invalid"), ("  O'Neill, Kay ", "o.neill.kay@phone.invalid"),
        ("", "somebody@phone.invalid"), ("!!", "somebody@phone.invalid"), ("花", "u82b1@phone.invalid"),
        ("\u{1B}[31m<x>\r\nTo: y", "31m.x.to.y@phone.invalid"),
    ])
    func whoHasNoAddressHasOneThatNoMailReaches(_ name: String, _ address: String) {
        #expect(ContactAddress.address(of: name, .phone) == address)
        #expect(ContactAddress.isUnreachable(address))
    }

    @Test(arguments: [
        ("ann@example.org", false), ("no-reply@example.org", true), ("Do_Not_Reply@example.org", true),
        ("x@shop-message.invalid", true), ("invalid@example.org", false), ("nobody", false),
    ])
    func mailReachesAllOthers(_ address: String, _ isUnreachable: Bool) {
        #expect(ContactAddress.isUnreachable(address) == isUnreachable)
    }
}
