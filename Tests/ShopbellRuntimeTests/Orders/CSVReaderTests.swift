import Testing

@testable import ShopbellRuntime

@Suite struct CSVReaderTests {
    private func rows(_ text: String, separator: Character = ",") throws -> [(line: Int, fields: [String])] {
        var reader = CSVReader(Array(text.utf8), separator: separator.asciiValue ?? 0)
        var rows: [(Int, [String])] = []
        while try reader.next() {
            rows.append((reader.rowLine, reader.fields.indices.map { reader.text($0) }))
        }
        return rows
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,\r\n,2", [["a", "b"], ["1", ""], ["", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("\"a\"\"b\",\"x,\ny\"\n", [["a\"b", "x,\ny"]]),
        ("\"a\" ,b\n", [["a", "b"]]),
        ("27\" print,b\n", [["27\" print", "b"]]),
        ("a\n\n\nb\n", [["a"], ["b"]]),
        ("", []),
    ]) func reads(text: String, expected: [[String]]) throws {
        #expect(try rows(text).map(\.fields) == expected)
    }

    @Test func tellsTheLineARowBeginsOn() throws {
        let found = try rows("a,b\n\"1\n2\r\n3\rx\",c\nlast,d\n")
        #expect(found.map(\.line) == [1, 2, 6])
    }

    @Test(arguments: [("a,b\n1,\"2\n3,4\n", 2), ("a,b\n1,\"2\" 3\n", 2), ("\"", 1)])
    func refusesWhatOthersGuessAt(text: String, line: Int) {
        let error = #expect(throws: OrderLineError.self) { try rows(text) }
        #expect(error?.line == line)
    }
}
