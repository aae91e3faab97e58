"""Computes schemas/vectors/tutorflow.json with Python's own hmac and hashlib, independently of the code under test.

    python3 test/support/tutorflow_vectors.py > schemas/vectors/tutorflow.json
"""

import base64
import hashlib
import hmac
import json

SECRET = "whsec_vectors_4f1c"
COMPLETED = '{"evaluationId":"2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483","status":"COMPLETED","evaluationType":"open_ended","score":8,"maxScore":10,"normalizedScore":0.8}'
FAILED = '{"evaluationId":"2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483","status":"FAILED","evaluationType":"exact","score":null,"maxScore":10,"normalizedScore":null}'


def sign(body: bytes, secret: str) -> str:
    key = hashlib.sha256(secret.encode("utf-8")).hexdigest().encode("ascii")
    return hmac.new(key, body, hashlib.sha256).hexdigest()


def body_fields(body: bytes) -> dict:
    try:
        return {"bodyUtf8": body.decode("utf-8")}
    except UnicodeDecodeError:
        return {"bodyBase64": base64.b64encode(body).decode("ascii")}


def good(name: str, body: bytes, secret: str = SECRET, event: str = "evaluation.completed") -> dict:
    return {"name": name, "secret": secret, "event": event, **body_fields(body), "signature": sign(body, secret)}


def bad(name: str, code: str, body: bytes = COMPLETED.encode(), secret: str = SECRET, signature="valid", event="evaluation.completed", **more) -> dict:
    headers = {}
    if signature == "valid":
        signature = sign(body, SECRET)
    if signature is not None:
        headers["X-Platform-Signature"] = signature
    if event is not None:
        headers["X-Platform-Event"] = event
    return {"name": name, "code": code, "secret": secret, "headers": headers, **body_fields(body), **more}


def raw_key_signature(body: bytes) -> str:
    return hmac.new(hashlib.sha256(SECRET.encode()).digest(), body, hashlib.sha256).hexdigest()


def plain_key_signature(body: bytes) -> str:
    return hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


completed = COMPLETED.encode()
valid = sign(completed, SECRET)
spaced = json.dumps(json.loads(COMPLETED)).encode()
indented = json.dumps(json.loads(COMPLETED), indent=2).encode()

vectors = {
    "vendor": "tutorflow",
    "contractVersion": "2026-03",
    "scheme": "X-Platform-Signature = hex(HMAC-SHA256(key = hex(SHA-256(secret)) as ASCII text, message = raw body)), lower case, 64 characters",
    "source": "TutorFlow webhooks page, Signature Verification; computed with Python's hmac and hashlib by test/support/tutorflow_vectors.py",
    "good": [
        good("compact JSON", completed),
        good("blanks after commas and colons", spaced),
        good("indented by two", indented),
        good("trailing line feed", completed + b"\n"),
        good("carriage returns", indented.replace(b"\n", b"\r\n")),
        good("evaluation.failed", FAILED.encode(), event="evaluation.failed"),
        good("unknown field with non-ASCII and astral characters", COMPLETED.replace('"score"', '"grader":"Zoë 😀 \u2028","score"').encode("utf-8")),
        good("numbers written the long way", COMPLETED.replace('"score":8', '"score":8.0').encode()),
        good("non-ASCII secret", completed, secret="clé-privée-🔑"),
        good("secret with a trailing line feed", completed, secret=SECRET + "\n"),
        good("secret longer than a hash block", completed, secret="s" * 200),
        good("reserved event with any payload", b'{"courseId":1}', event="course.completed"),
        good("body of 9000 bytes", COMPLETED.replace('"score"', '"note":"' + "é" * 4400 + '","score"').encode("utf-8")),
    ],
    "bad": [
        bad("secret is empty", "SECRET_MISSING", secret=""),
        bad("body was parsed", "BODY_NOT_RAW", bodyParsed=json.loads(COMPLETED)),
        bad("no signature header", "SIGNATURE_MISSING", signature=None),
        bad("empty signature header", "SIGNATURE_MISSING", signature=""),
        bad("signature one digit short", "SIGNATURE_MALFORMED", signature=valid[:-1]),
        bad("signature one digit long", "SIGNATURE_MALFORMED", signature=valid + "0"),
        bad("signature in upper case", "SIGNATURE_MALFORMED", signature=valid.upper()),
        bad("signature with a prefix", "SIGNATURE_MALFORMED", signature="sha256=" + valid),
        bad("signature with a character that is no digit", "SIGNATURE_MALFORMED", signature="g" + valid[1:]),
        bad("signature with a non-ASCII character", "SIGNATURE_MALFORMED", signature="é" + valid[1:]),
        bad("signature twice in one header", "SIGNATURE_MALFORMED", signature=valid + ", " + valid),
        bad("signature with one digit changed", "SIGNATURE_MISMATCH", signature=("0" if valid[0] != "0" else "1") + valid[1:]),
        bad("another secret", "SIGNATURE_MISMATCH", secret="whsec_another"),
        bad("key is the raw digest", "SIGNATURE_MISMATCH", signature=raw_key_signature(completed)),
        bad("key is the secret itself", "SIGNATURE_MISMATCH", signature=plain_key_signature(completed)),
        bad("body with one byte changed", "SIGNATURE_MISMATCH", body=COMPLETED.replace('"score":8', '"score":9').encode(), signature=valid),
        bad("body written again as compact JSON", "SIGNATURE_MISMATCH", body=completed, signature=sign(spaced, SECRET)),
        bad("body with a line feed added", "SIGNATURE_MISMATCH", body=completed + b"\n", signature=valid),
        bad("no event header", "EVENT_MISSING", event=None),
        bad("event of no known name", "EVENT_UNKNOWN", event="evaluation.complete", options={"unknownEvents": "reject"}),
        bad("body is no JSON", "BODY_NOT_JSON", body=b'{"evaluationId":'),
        bad("body is empty", "BODY_NOT_JSON", body=b""),
        bad("body is no UTF-8", "BODY_NOT_JSON", body=b'{"evaluationId":"\xff"}'),
        bad("payload with a score that is text", "PAYLOAD_INVALID", body=COMPLETED.replace('"score":8', '"score":"8"').encode()),
        bad("payload of the other event", "PAYLOAD_INVALID", body=FAILED.encode()),
    ],
}

print(json.dumps(vectors, indent=2, ensure_ascii=False))
