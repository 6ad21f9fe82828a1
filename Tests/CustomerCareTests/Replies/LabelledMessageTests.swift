import CustomerCare
import Testing

@Suite struct LabelledMessageTests {
    @Test func readsOneMessageALine() throws {
        let file =
            #"{"text":"where is it?","reply":"late"}"# + "\r\n\n"
            + #"{"reply":"x y","text":"ü \n","more":1}"#
        let messages = try LabelledMessage.decode(lines: Array(file.utf8))
        #expect(
            messages == [
                .init(text: "where is it?", reply: "late"), .init(text: "ü \n", reply: "x y"),
            ])
    }

    @Test(arguments: [
        ("\nnonsense", 2, "not JSON"), (#"{"text":"a"}"#, 1, #"no "reply""#),
        (#"{"text":5,"reply":"a"}"#, 1, #""text" is not a string"#),
        (#"{"text":null,"reply":"a"}"#, 1, #""text" is not a string"#),
        ("[1]", 1, "no object"), (#"{"text":"a","reply":""}"#, 1, "no name"),
        ("", 1, "no messages"),
        (#"{"text":"a","reply":"b"}"# + "\n{", 2, "not JSON"),
    ])
    func saysWhichLineIsWrongAndWhy(_ file: String, _ line: Int, _ fault: String) throws {
        let error = try #require(throws: LabelledMessageError.self) {
            try LabelledMessage.decode(lines: Array(file.utf8))
        }
        #expect(error.line == line)
        #expect(error.fault.contains(fault))
        #expect(error.description.contains(#"{"text": "...", "reply": "NAME"}"#))
    }
}
