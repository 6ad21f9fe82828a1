import Glibc
import Testing

@testable import MailTransport

struct MaildirWatcherTests {
    let folder = TemporaryFolder()

    private func isReadable(_ descriptor: Int32) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, 0) == 1
    }

    @Test func tellsOfArrivalsOnceHoweverMany() throws {
        let maildir = try Maildir.create(folder.path("box"))
        let watcher = MaildirWatcher(maildir)
        let descriptor = try #require(watcher.descriptor)
        #expect(!isReadable(descriptor))
        #expect(watcher.drain() == .nothing)
        for index in 0..<50 {
            _ = try maildir.deliver([1], as: MaildirUniqueName(seconds: 1, identity: "m\(index)"))
        }
        #expect(isReadable(descriptor))
        #expect(watcher.drain() == .mail)
        #expect(!isReadable(descriptor))
        #expect(watcher.drain() == .nothing)
    }

    @Test func tellsOfMailMovedIntoCurByAnotherProgram() throws {
        let maildir = try Maildir.create(folder.path("box"))
        _ = try maildir.deliver([1], as: MaildirUniqueName(seconds: 1, identity: "m"))
        let watcher = MaildirWatcher(maildir)
        _ = try maildir.setFlags(.seen, of: maildir.list()[0])
        #expect(watcher.drain() == .mail)
    }

    @Test func tellsWhenTheMaildirIsGone() throws {
        let watcher = MaildirWatcher(try Maildir.create(folder.path("box")))
        try folder.remove("box")
        #expect(watcher.drain() == .gone)
    }

    @Test func tellsWhenAnotherFolderStandsInItsPlace() throws {
        let watcher = MaildirWatcher(try Maildir.create(folder.path("mail")))
        rename(folder.path("mail"), folder.path("old"))
        #expect(watcher.drain() == .gone)
        _ = try Maildir.create(folder.path("mail"))
        #expect(watcher.drain() == .gone)
        try folder.remove("mail")
        rename(folder.path("old"), folder.path("mail"))
        #expect(watcher.drain() != .gone, "it is the same one again")
    }
}
