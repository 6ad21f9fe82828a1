/// Room on the disk that is kept for records which must not be lost when it is full.
struct Reserve {
    let storage: any LogStorage
    let byteCount: Int

    /// Whether the room is held now. A reserve of no bytes always is.
    var isHeld: Bool {
        byteCount == 0 || (try? storage.exists(StoreLayout.reserve)) == true
    }

    /// Takes the room, if the disk has that much to spare.
    func take() -> Bool {
        if isHeld { return true }
        let path = StoreLayout.reserve + StoreLayout.unfinishedSuffix
        do {
            try storage.createAfresh(path).allocate(byteCount)
            try storage.renameWithoutOverwriting(path, to: StoreLayout.reserve)
            return true
        } catch {
            try? storage.remove(path)
            return false
        }
    }

    /// Gives the room back for what is written next.
    ///
    /// - Returns: whether there was any.
    func release() -> Bool {
        guard byteCount > 0, isHeld else { return false }
        return (try? storage.remove(StoreLayout.reserve)) != nil
    }
}
