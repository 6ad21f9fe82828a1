import Testing

@testable import ShopbellRuntime

struct KeyLinesTests {
    let lines = KeyLines(
        """
        # [not.a.table]
        top = "a = [b]"  # c = 1
        "quoted key" = 1
        [a]
        x = '''
        y = 2
        [b]
        '''
        list = [
          "[c]", # ]
          { z = 1 },
        ]
        y = 3
        [a.b . "c d"]
        one.two = { three = 3 }
        long = \"\"\"he said "" \\\"\"\" and left\"\"\"\"
        last = 1
        """)

    @Test(
        arguments: [
            (["top"], 2), (["quoted key"], 3), (["a"], 4), (["a", "x"], 5), (["a", "list"], 9),
            (["a", "y"], 13), (["a", "b", "c d"], 14), (["a", "b", "c d", "one", "two"], 15),
            (["a", "b", "c d", "one", "two", "three"], 15), (["a", "b", "c d", "last"], 17),
            (["a", "nothing"], 4),
        ] as [([String], Int)])
    func findsKeysAsTOMLNamesThem(path: [String], line: Int) {
        #expect(lines.line(of: path) == line)
    }

    @Test func knowsNothingOfWhatIsNotThere() {
        #expect(lines.line(of: ["c"]) == nil)
        #expect(KeyLines("").line(of: ["a"]) == nil)
    }
}
