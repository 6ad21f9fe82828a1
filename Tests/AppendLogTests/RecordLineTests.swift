import Testing

@testable import AppendLog

struct RecordLineTests {
    private func line(_ body: String, sequence: UInt64 = 7, previous: UInt32 = 0xABCD) -> [UInt8] {
        var bytes: [UInt8] = []
        _ = RecordLine.append(
            sequence: sequence, previous: previous, kind: note, body: Array(body.utf8), to: &bytes)
        return bytes
    }

    private func decodes(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { RecordLine($0, at: 0) != nil }
    }

    @Test func looksAsTheFormatSays() {
        let text = String(decoding: line("{}"), as: UTF8.self)
        #expect(text.hasPrefix("~0000003d 0000000000000007 0000abcd note.written {} "))
        #expect(text.hasSuffix("\n"))
        #expect(text.utf8.count == 0x3d)
    }

    @Test func readsBackWhatItWrites() throws {
        let bytes = line("{\"text\":\"Grüße ~ {}\"}", sequence: .max, previous: .max)
        try bytes.withUnsafeBytes { buffer in
            let line = try #require(RecordLine(buffer, at: 0))
            #expect(line.sequence == .max)
            #expect(line.previous == .max)
            #expect(line.length == bytes.count)
            #expect(String(decoding: line.body, as: UTF8.self) == "{\"text\":\"Grüße ~ {}\"}")
            #expect(String(decoding: line.kind, as: UTF8.self) == "note.written")
        }
    }

    @Test func everyFlippedBitButTheLineFeedIsRefused() {
        let good = line("{\"text\":\"abc\"}")
        for bit in 0..<(good.count - 1) * 8 {
            var bad = good
            bad[bit / 8] ^= 1 << (bit % 8)
            #expect(!decodes(bad), "bit \(bit)")
        }
    }

    @Test func everyShorterPieceIsRefused() {
        let good = line("{\"text\":\"abc\"}")
        for count in 0..<good.count { #expect(!decodes(Array(good.prefix(count)))) }
    }

    @Test(arguments: [
        "{\"a\":\"\n\"}", "{\"a\":\"\u{1B}[2J\"}", "{\"a\":\"\u{7F}\"}", "{\u{0}}", "[]", "", "{", "{} ",
    ])
    func bodiesThatCouldForgeALineAreRefused(body: String) throws {
        let log = try EventLog(FaultyStorage(), mode: .writing, options: smallSegments)
        let before = log.position
        #expect(throws: LogError.self) { try log.append([NewRecord(note, json: body)]) }
        #expect(log.position == before)
    }

    @Test(arguments: ["", "1a", "a b", "ä", "a\n", String(repeating: "k", count: 33)])
    func kindsAreSpeltStrictly(text: String) {
        #expect(RecordKind(checking: text) == nil)
    }

    @Test func theChecksumIsCastagnolis() {
        #expect(checksum(of: Array("123456789".utf8)) == 0xE306_9283)
    }
}
