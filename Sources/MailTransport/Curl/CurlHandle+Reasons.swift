import CCurl
import Glibc
import PlainText

extension CurlHandle {
    /// What a code of libcurl means here; the system's own number tells apart what it lumps.
    func reason(_ code: CURLcode, seconds: Int) -> ConnectionError.Reason {
        switch code {
        case CURLE_URL_MALFORMAT: .badName
        case CURLE_COULDNT_RESOLVE_HOST: .nameNotFound
        case CURLE_COULDNT_CONNECT: connectReason(seconds: seconds)
        case CURLE_OPERATION_TIMEDOUT: .timedOut(seconds: seconds)
        case CURLE_USE_SSL_FAILED: .noStartTLS
        case CURLE_SSL_CONNECT_ERROR: .noTLS(words: failureWords)
        case CURLE_PEER_FAILED_VERIFICATION: .certificate(certificateFault)
        case CURLE_LOGIN_DENIED: .loginRefused(words: words.refusal)
        case CURLE_ABORTED_BY_CALLBACK: .cancelled
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_AGAIN: .lost
        case CURLE_WEIRD_SERVER_REPLY: .nonsense(words: failureWords)
        default: .other(words: describe(code))
        }
    }

    private func connectReason(seconds: Int) -> ConnectionError.Reason {
        switch Int32(number(CURLINFO_OS_ERRNO)) {
        case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL: .unreachable
        case ETIMEDOUT: .timedOut(seconds: seconds)
        default: .refused
        }
    }

    /// OpenSSL's verdict (x509_vfy.h). The name on the certificate is compared by libcurl itself,
    /// before it takes the verdict over: then that is still 1, "unspecified".
    private var certificateFault: ConnectionError.CertificateFault {
        switch number(CURLINFO_SSL_VERIFYRESULT) {
        case 0, 1, 62, 64: .wrongHost
        case 9: .notYetValid
        case 10: .expired
        case 2, 18, 19, 20, 21, 27: .untrusted
        case 23: .revoked
        default: .other(words: failureWords)
        }
    }

    private func describe(_ code: CURLcode) -> SafeText {
        failureWords.isEmpty ? SafeText(line: String(cString: curl_easy_strerror(code))) : failureWords
    }
}
