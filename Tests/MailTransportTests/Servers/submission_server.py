"""A well-behaved submission server on loopback: aiosmtpd behind TLS, with a login.

submission_server.py FOLDER tls|starttls CERTIFICATE KEY

Reads user, password and token, a line each, prints its port, keeps each mail in FOLDER as it
came, and ends with its standard input.
"""
import asyncio, base64, pathlib, ssl, sys

from aiosmtpd.smtp import SMTP, AuthResult, MISSING

folder, mode, certificate, key = sys.argv[1:]
user, password, token = (sys.stdin.readline().rstrip("\n") for _ in range(3))
folder = pathlib.Path(folder)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


class Keeper:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        Keeper.count += 1
        head = "\n".join([envelope.mail_from, *envelope.rcpt_tos, ""])
        (folder / f"{Keeper.count}.envelope").write_text(head)
        (folder / f"{Keeper.count}.mail").write_bytes(envelope.original_content)
        return "250 kept as %d" % Keeper.count

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def auth_XOAUTH2(self, server, words):
        answer = (base64.b64decode(words[1]) if len(words) > 1 else await server.challenge_auth("")).decode()
        said = f"user={user}\x01auth=Bearer {token}\x01\x01"
        (folder / "tokens").open("a").write(answer.replace("\x01", "|") + "\n")
        if answer == said:
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False)


def authenticate(server, session, envelope, mechanism, data):
    good = mechanism in ("PLAIN", "LOGIN") and data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=False)


def session():
    starttls = mode == "starttls"
    return SMTP(
        Keeper(), hostname="mail.example.org", authenticator=authenticate, auth_required=True,
        auth_require_tls=starttls, require_starttls=starttls, tls_context=context if starttls else None)


async def main():
    loop = asyncio.get_running_loop()
    wrapped = context if mode == "tls" else None
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=wrapped)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
