import InboxCore
import PlainText
import ShopDomain
import Testing

/// Paths as they are typed, key by key.
@Suite struct PathTypingTests {
    private func attaching() -> InboxDriver {
        var driver = InboxDriver()
        driver.press("Enter", "r", "Esc", "a")
        return driver
    }

    private func line(_ driver: InboxDriver) -> String? { driver.session.overlay?.prompt?.text }

    @Test(arguments: [
        ("/tmp/x", "/tmp/x"), ("~/a.jpg", "~/a.jpg"), ("a.jpg", "~/a.jpg"), ("a//tmp/x", "/tmp/x"),
        ("a/~/b", "~/b"), ("a~b", "~/a~b"), ("/srv/~b", "/srv/~b"),
    ])
    func aSecondRootBeginsThePathAnew(typed: String, path: String) {
        var driver = attaching()
        driver.type(typed)
        #expect(line(driver) == path)
    }

    @Test func anAbsolutePathReplacesTheOfferedName() {
        var driver = withFiles(1)
        driver.press("o", "a", "1", "Enter")
        #expect(line(driver)?.hasSuffix("/file1.jpg") == true)
        driver.type("/tmp/x.jpg")
        #expect(line(driver) == "/tmp/x.jpg")
    }

    @Test func aWrongPathStaysToBeMended() {
        var driver = attaching()
        driver.type("/tmp/gone")
        driver.press("Enter")
        let id = driver.session.composer?.draft ?? Token(0)
        driver.handle(.filesRead(id, [], problem: "gone cannot be attached: no such file or directory"))
        #expect(line(driver) == "/tmp/gone" && driver.screen.contains("no such file"))
        driver.press("Backspace", "Enter")
        #expect(driver.effects.contains { if case .attach(_, "/tmp/gon", _) = $0 { true } else { false } })
    }

    /// Whoever went on is not called back into a prompt that takes the next keys.
    @Test func aLateProblemDoesNotTakeTheKeys() {
        var driver = attaching()
        driver.type("/tmp/gone")
        driver.press("Enter", "i")
        driver.handle(.filesRead(driver.session.composer?.draft ?? Token(0), [], problem: "gone cannot be attached"))
        #expect(driver.session.overlay == nil && driver.screen.contains("gone cannot be attached"))
    }

    // MARK: Saving

    private func withFiles(_ count: Int) -> InboxDriver {
        var driver = InboxDriver()
        driver.press("Enter")
        let message = driver.session.opened.flatMap { driver.shop.conversation($0.id) }?.turns.last?.message
        guard let message, var body = driver.session.bodies[message] else { return driver }
        body.attachments = (1...count).map {
            .init(label: SafeText(line: "a\($0)"), name: SafeText(line: "file\($0).jpg"), type: "image/jpeg", byteCount: 9)
        }
        driver.handle(.messagesRead([message: body]))
        return driver
    }

    @Test func allFilesAreSavedWithOneKey() {
        var driver = withFiles(3)
        driver.press("S")
        #expect(driver.bottomLine.contains("Save 3 files in: ~/"))
        driver.type("/tmp/out")
        driver.press("Enter")
        let saved = driver.effects.compactMap { effect -> [SafeText]? in
            if case .saveAttachments(let places, folder: "/tmp/out/") = effect { places.map(\.name) } else { nil }
        }
        #expect(saved == [["file1.jpg", "file2.jpg", "file3.jpg"]])
        driver.press("S")
        #expect(line(driver) == "/tmp/out/", "the folder of last time")
    }

    @Test func aLetterAloneIsAllFilesOfThatMail() {
        var driver = withFiles(2)
        driver.press("o", "a", "Enter")
        #expect(driver.bottomLine.contains("Save 2 files in: "))
        driver.press("Esc", "o", "z", "Enter")
        #expect(driver.screen.contains("No link or file"))
    }

    @Test func whatCouldNotBeSavedIsAskedAgain() {
        var driver = withFiles(2)
        driver.press("S")
        driver.type("/nowhere")
        driver.press("Enter")
        driver.handle(.fileNotSaved("There is no folder /nowhere/"))
        #expect(line(driver) == "/nowhere" && driver.screen.contains("There is no folder"))
    }

    @Test func withoutFilesItSaysSo() {
        var driver = InboxDriver()
        driver.press("Enter", "S")
        #expect(driver.session.overlay == nil && driver.screen.contains("No file came"))
    }

    // MARK: Bringing in mail

    @Test func mailToBringInIsFoundWithTab() {
        var settings = InboxDriver.settings
        settings.takesErrands = true
        var driver = InboxDriver(settings: settings)
        driver.press(":")
        driver.type("import")
        driver.press("Enter")
        #expect(driver.bottomLine.contains("An mbox, a Maildir"))
        driver.type("/srv/ma")
        driver.press("Tab")
        #expect(driver.effects.last == .listPaths("/srv/ma"))
        driver.press("Enter")
        #expect(driver.effects.contains(.leave(.importMail(path: "/srv/ma", address: nil))))
    }
}
