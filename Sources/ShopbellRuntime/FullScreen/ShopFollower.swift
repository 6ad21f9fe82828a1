import AppendLog
import Dispatch
import Glibc
import InboxCore
import PlainText
import ShopDomain

/// Watches what changes outside of this screen: the log, the owner's replies, other sessions.
public final class ShopFollower {
    private let locks: SessionLocks
    private let session: SessionID
    private let events: FolderWatcher
    private let replyFolder: String
    private let knowledge: KnowledgeWatch
    private let names: (shop: SafeText, owner: SafeText)
    private let mailbox: LoopMailbox<LoopLetter>
    private let maildir: MaildirWatch?
    private let mailboxes: MailboxDesk
    private let search: SearchDesk
    private var loaded: ReplyFolder?
    /// What ranking knows takes a moment to load, and no key waits for it.
    private let loader = DispatchQueue(label: "shopbell.replies")
    private var searchedFor = -1

    init(
        dataFolder: String, replyFolder: String, knowledge: KnowledgeWatch,
        names: (shop: SafeText, owner: SafeText), locks: SessionLocks, session: SessionID,
        maildir: MaildirWatch?, mailboxes: MailboxDesk,
        search: SearchDesk, mailbox: LoopMailbox<LoopLetter>
    ) {
        self.maildir = maildir
        self.mailboxes = mailboxes
        self.search = search
        self.locks = locks
        self.session = session
        self.replyFolder = replyFolder
        self.knowledge = knowledge
        self.names = names
        self.mailbox = mailbox
        events = FolderWatcher([dataFolder + "/" + StoreLayout.events])
    }

    var descriptors: [Int32] { [events.descriptor, maildir?.descriptor].compactMap { $0 } }
    var mustPoll: Bool { events.descriptor == nil }

    func hasNews() -> Bool { events.drain() }

    /// Whether the poll says that mail came.
    func hasMail(_ polls: [pollfd]) -> Bool {
        guard let descriptor = maildir?.descriptor else { return false }
        return polls.contains { $0.fd == descriptor && $0.revents != 0 }
    }

    /// Every few seconds: the Maildir, what the mailboxes should show, and what search does not know yet.
    func look(_ shop: Shop) {
        maildir?.look()
        mailboxes.look(shop)
        guard searchedFor != shop.messageCount else { return }
        searchedFor = shop.messageCount
        search.catchUp(shop)
    }

    /// Which sessions that own a draft or a queued mail are alive; nil when there are none but ours.
    func aliveSessions(_ shop: Shop) -> Set<SessionID>? {
        let owners = Set(shop.drafts.values.map(\.session) + shop.outbox.values.map(\.session))
        let others = owners.subtracting([session])
        return others.isEmpty ? nil : locks.alive(among: others)
    }

    func loadReplies(picks: [ReplyPicked]) {
        let folder = ReplyFolder.load(replyFolder)
        loaded = folder
        loader.async { [names, mailbox] in
            let result = ReplyShelfLoader.load(
                folder: folder, picks: picks, shopName: names.shop, ownerName: names.owner)
            mailbox.post(.action(.repliesLoaded(result.shelf)))
            if let error = result.errors.first { mailbox.post(.action(.failed(error.sentence))) }
        }
    }

    /// Reads the owner's products and cards when that was not done yet, or a file changed.
    func loadKnowledgeIfChanged() { knowledge.loadIfChanged() }

    func reloadRepliesIfChanged(picks: [ReplyPicked]) {
        guard loaded?.isStale == true else { return }
        loadReplies(picks: picks)
    }
}
