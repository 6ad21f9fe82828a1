import Testing

@Suite("The arrows between targets")
struct ArrowTests {
    @Test("Every target is in the table, and every row is a target")
    func tableIsComplete() {
        let targets = Set(SourceTree.sources.map(\.target))
        #expect(targets == Set(ArrowTable.ours.keys))
    }

    @Test("No file imports what its target may not", arguments: ArrowTable.ours.keys.sorted())
    func arrows(of target: String) {
        let allowed = ArrowTable.ours[target, default: []]
            .union(ArrowTable.outside[target, default: []]).union(ArrowTable.toolchain)
        for file in SourceTree.sources where file.target == target {
            for module in file.imports {
                #expect(allowed.contains(module), "\(file.path) imports \(module)")
            }
        }
    }

    @Test("The arrows have no circle")
    func noCircle() {
        for target in ArrowTable.ours.keys { #expect(!reaches(target, from: target)) }
    }

    private func reaches(_ goal: String, from target: String) -> Bool {
        let next = ArrowTable.ours[target] ?? []
        return next.contains(goal) || next.contains { reaches(goal, from: $0) }
    }
}
