import InboxCore
import MailFormat
import PlainText
import ShopDomain
import ShopJournal

/// Wishes about files and links. Nothing here is done unless the owner asked for just that.
extension EffectRunner {
    func listPaths(_ typed: String) {
        let mailbox = mailbox
        folders.enqueue { lister in mailbox.post(.action(.pathsListed(typed, lister.list(typed)))) }
    }

    // MARK: Into a draft

    func attach(_ path: String, to draft: DraftID, room: Int) {
        let keeper = keeper, mailbox = mailbox
        folders.enqueue { lister in
            do {
                let file = try lister.files.read(path, room: room)
                let kept = try Self.keep(file, keeper)
                mailbox.post(.action(.filesRead(draft, [kept], problem: nil)))
            } catch {
                mailbox.post(.action(.filesRead(draft, [], problem: SafeText(line: "\(error)"))))
            }
        }
    }

    private static func keep(_ file: OwnerFiles.ReadFile, _ keeper: JournalKeeper) throws -> DraftAttachment {
        let location = try keeper.perform { state in
            try state.journal.requireRoom()
            return try state.journal.mail.append(file.bytes)
        }
        return DraftAttachment(name: file.name, type: file.type, location: location)
    }

    /// What came with a message goes along with the draft that passes it on, as far as it fits.
    func carryFiles(of number: MessageNumber, to draft: DraftID, _ room: Int, _ shop: Shop) {
        guard let entry = shop.message(number) else { return }
        let keeper = keeper, mailbox = mailbox
        reader.enqueue { store in
            do {
                let files = MessageReader.files(of: try store.read(entry.location))
                let fitting = Self.fitting(files, room: room)
                let kept = try fitting.map { try Self.keep($0, keeper) }
                let left = files.count - kept.count
                let problem: SafeText? = left == 0
                    ? nil : SafeText(line: "\(left) of \(files.count) files are too large to go along")
                mailbox.post(.action(.filesRead(draft, kept, problem: problem)))
            } catch {
                mailbox.post(.action(.filesRead(draft, [], problem: SafeText(line: "\(error)"))))
            }
        }
    }

    private static func fitting(_ files: [OwnerFiles.ReadFile], room: Int) -> [OwnerFiles.ReadFile] {
        var room = room
        return files.prefix(InboxLimits.attachedCountMax).filter { file in
            guard file.bytes.count <= room else { return false }
            room -= file.bytes.count
            return true
        }
    }

    // MARK: Out of a mail

    func save(_ place: FilePlace, to path: String, _ shop: Shop) {
        let files = files, mailbox = mailbox
        take([place], shop, failure: InboxAction.fileNotSaved) { bytes in
            let saved = try files.save(bytes[0], to: path, name: place.name)
            mailbox.post(.action(.fileSaved("Saved as " + saved)))
        }
    }

    func save(_ places: [FilePlace], in folder: String, _ shop: Shop) {
        let files = files, mailbox = mailbox
        take(places, shop, failure: InboxAction.fileNotSaved) { bytes in
            for (place, bytes) in zip(places, bytes) { _ = try files.save(bytes, to: folder, name: place.name) }
            let count = places.count == 1 ? "1 file" : "\(places.count) files"
            mailbox.post(.action(.fileSaved(SafeText(line: "Saved \(count) in \(folder)"))))
        }
    }

    func open(_ place: FilePlace, _ shop: Shop) {
        let files = files, mailbox = mailbox
        take([place], shop, failure: InboxAction.failed) { bytes in
            guard let arguments = try files.prepareToOpen(bytes[0], name: place.name) else { return }
            mailbox.post(.foreground(arguments))
        }
    }

    /// Reads files out of their mail and does something with them; what goes wrong is told.
    private func take(
        _ places: [FilePlace], _ shop: Shop, failure: @escaping @Sendable (SafeText) -> InboxAction,
        _ use: @escaping @Sendable ([[UInt8]]) throws -> Void
    ) {
        guard let first = places.first, let entry = shop.message(first.message) else { return }
        let mailbox = mailbox
        reader.enqueue { store in
            do {
                let bytes = try store.read(entry.location)
                let files = try places.map { place in
                    guard let file = MessageReader.attachment(place.index, of: bytes) else {
                        throw OwnerFilesError("\(place.name) cannot be read out of this mail")
                    }
                    return file.bytes
                }
                try use(files)
            } catch {
                mailbox.post(.action(failure(SafeText(line: "\(error)"))))
            }
        }
    }

    func openLink(_ target: String) {
        guard let arguments = files.linkArguments(target) else { return }
        mailbox.post(.foreground(arguments))
    }

    // MARK: In the owner's editor

    /// Removes the editor's file once the log has its text; puts it aside when no draft took that.
    ///
    /// - Returns: what the owner should know.
    func settle(_ edited: OwnerFiles.EditedText, isTaken: Bool) -> SafeText? {
        if isTaken {
            keeper.afterRecording { [files] in files.forget(edited) }
            return edited.notice
        }
        do throws(OwnerFilesError) {
            return SafeText(line: "No draft took what you wrote in the editor: it is kept in \(try files.keep(edited))")
        } catch {
            return error.words
        }
    }
}
