import ShopDomain
import Testing

@Suite("What of a folder is taken in")
struct MailFolderStateTests {
    private let inbox = MailFolderID(account: "main", folder: "INBOX")

    @Test("Mail one after the other is one run, however it came")
    func runs() {
        var shop = Shop()
        place([UIDRun(uid: 11, count: 2, message: MessageNumber(0))], in: &shop)
        place([UIDRun(uid: 13, count: 1, message: MessageNumber(2))], in: &shop)
        place([UIDRun(uid: 9, count: 2, message: MessageNumber(7))], in: &shop)
        #expect(shop.folders[inbox]?.runs == [
            UIDRun(uid: 9, count: 2, message: MessageNumber(7)), UIDRun(uid: 11, count: 3, message: MessageNumber(0)),
        ])
        #expect(shop.places(of: MessageNumber(2)).map(\.uid) == [13])
        #expect(shop.folders[inbox]?.message(uid: 10) == MessageNumber(8))
        #expect(shop.folders[inbox]?.message(uid: 14) == nil)
    }

    @Test("What is gone leaves the rest in its place")
    func gone() {
        var shop = Shop()
        place([UIDRun(uid: 1, count: 10, message: MessageNumber(0))], in: &shop)
        let gone = UIDRun(uid: 4, count: 2, message: nil)
        shop.apply(.folderSynced(FolderSynced(folder: inbox, validity: 1, gone: [gone])))
        #expect(shop.folders[inbox]?.runs == [
            UIDRun(uid: 1, count: 3, message: MessageNumber(0)), UIDRun(uid: 6, count: 5, message: MessageNumber(5)),
        ])
        #expect(shop.places(of: MessageNumber(4)).isEmpty)
    }

    @Test("With another generation nothing of the folder is known any more")
    func generation() {
        var shop = Shop()
        place([UIDRun(uid: 1, count: 10, message: MessageNumber(0))], in: &shop)
        shop.apply(.folderSynced(FolderSynced(folder: inbox, validity: 2)))
        #expect(shop.folders[inbox] == MailFolderState(validity: 2))
    }

    @Test("The log may hold any numbers", arguments: [
        UIDRun(uid: .max, count: .max, message: MessageNumber(.max)), UIDRun(uid: 0, count: 0, message: nil),
        UIDRun(uid: 1, count: .max, message: nil), UIDRun(uid: .max, count: 1, message: nil),
    ])
    func anything(_ run: UIDRun) {
        var shop = Shop()
        place([UIDRun(uid: 5, count: 3, message: MessageNumber(0)), run], in: &shop)
        shop.apply(.folderSynced(FolderSynced(folder: inbox, validity: 1, gone: [run])))
        place([run, UIDRun(uid: .max - 1, count: 1, message: nil)], in: &shop)
        _ = shop.places(of: MessageNumber(.max))
        #expect(shop.folders[inbox]?.validity == 1)
    }

    private func place(_ runs: [UIDRun], in shop: inout Shop) {
        shop.apply(.folderSynced(FolderSynced(folder: inbox, validity: 1, placed: runs)))
    }
}
