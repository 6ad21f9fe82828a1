/// HTML as mail programs write it around a letter.
enum DemoHTML {
    /// One paragraph for each block of lines.
    static func letter(_ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        let paragraphs = escaped.split(separator: "\n\n").map { block in
            "<p style=\"margin:0 0 12px\">\(block)</p>"
        }
        return """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
            <body style="font-family:Calibri,sans-serif;font-size:11pt">
            <div dir="ltr">\(paragraphs.joined(separator: "\n"))</div>
            </body></html>
            """
    }

    /// A shop's circular: nested tables, a remote picture, a counting pixel, a way out.
    static func circular(title: String, paragraphs: [String], sender: String) -> String {
        let rows = paragraphs.map { "<tr><td style=\"padding:8px 24px\">\($0)</td></tr>" }
        return """
            <!DOCTYPE html><html><head><title>\(title)</title>
            <style>@media (max-width:600px) { .w { width:100% } } a { color:#a0522d }</style></head>
            <body bgcolor="#f2efe8">
            <div style="display:none;max-height:0">Open for this week's news</div>
            <table class="w" width="600" align="center" bgcolor="#ffffff"><tr><td>
            <img src="https://\(sender)/header.png" width="600" alt="\(title)"></td></tr>
            <tr><td><table width="100%">
            <tr><td style="padding:8px 24px"><h1>\(title)</h1></td></tr>
            \(rows.joined(separator: "\n"))
            <tr><td style="padding:8px 24px;font-size:11px;color:#888">You get this mail as you once
            bought from us. <a href="https://\(sender)/leave?u=4471">Unsubscribe</a></td></tr>
            </table></td></tr></table>
            <img src="https://\(sender)/open.gif?u=4471" width="1" height="1" alt=""></body></html>
            """
    }
}
