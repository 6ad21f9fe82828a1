import AppendLog
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct SessionLocksTests {
    private func names(_ storage: FaultyStorage) -> [String] {
        storage.contents.keys.filter { $0.hasPrefix("sessions/") }.sorted()
    }

    /// A crash leaves the file behind; nobody else would ever take it away.
    @Test func theNextSessionTakesAwayWhatACrashLeft() throws {
        let storage = FaultyStorage()
        let mailbox = LockFile(StoreLayout.mailboxLock("home"), in: storage)
        try storage.makeDirectory(StoreLayout.sessions)
        _ = try mailbox.acquireIfFree()
        let crashed = try SessionLocks(Token(1), in: storage)
        withExtendedLifetime(crashed) { storage.restart() }
        #expect(names(storage).count == 2)
        let alive = try SessionLocks(Token(2), in: storage), next = try SessionLocks(Token(3), in: storage)
        let kept = [StoreLayout.sessionLock("\(Token(2))"), StoreLayout.sessionLock("\(Token(3))"), mailbox.path]
        #expect(names(storage) == kept.sorted())
        #expect(next.alive(among: [Token(1), Token(2), Token(3)]) == [Token(2), Token(3)])
        #expect(SessionLocks.isAnyHeld(in: storage))
        alive.release(Token(2))
        next.release(Token(3))
        #expect(names(storage) == [mailbox.path] && !SessionLocks.isAnyHeld(in: storage))
    }
}
