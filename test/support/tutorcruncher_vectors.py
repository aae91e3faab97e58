"""Computes schemas/vectors/tutorcruncher.json with Python's own hmac, hashlib and json, independently of the code under test.

    python3 test/support/tutorcruncher_vectors.py > schemas/vectors/tutorcruncher.json
"""

import base64
import copy
import hashlib
import hmac
import json
from pathlib import Path

KEY = "private_key_vectors_7d2a"
SCHEMAS = Path(__file__).parents[2] / "schemas" / "tutorcruncher"


def example(path: str) -> dict:
    return json.loads((SCHEMAS / path).read_text("utf-8"))


WEBHOOK = example("2026/examples/webhook.json")
OLD = example("2020/examples/webhook.json")
OLD_WITHOUT_ACTION = example("2020/examples/webhook-without-action.json")
# Breaks its schema, as a shortened one does: for signatures in any language, and for payload: 'report'.
SHORT = {
    "request_time": 1741188380,
    "events": [
        {
            "action": "CREATED_A_CONTRACTOR",
            "verb": "Created a Tutor",
            "branch": 590,
            "actor": {"name": "last_namé_6", "id": 1621, "user_id": 1611, "url": ""},
            "subject": {"model": "Tutor", "id": 1623, "default_rate": None, "review_rating": 10.5, "note": "😀"},
        }
    ],
}
REPORT = {"payload": "report"}


def dumps(webhook) -> bytes:
    """As TutorCruncher's delivery service writes it."""
    return json.dumps(webhook).encode("ascii")


def compact(webhook) -> bytes:
    """As JSON.stringify writes it."""
    return json.dumps(webhook, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def with_event(webhook: dict = WEBHOOK, **changes) -> dict:
    changed = copy.deepcopy(webhook)
    changed["events"][0].update(changes)
    return changed


def with_subject(**changes) -> dict:
    return with_event(subject={**WEBHOOK["events"][0]["subject"], **changes})


def sign(body: bytes, key: str) -> str:
    return hmac.new(key.encode("utf-8"), body, hashlib.sha256).hexdigest()


def body_fields(body: bytes) -> dict:
    try:
        return {"bodyUtf8": body.decode("utf-8")}
    except UnicodeDecodeError:
        return {"bodyBase64": base64.b64encode(body).decode("ascii")}


def good(name: str, body: bytes, key: str = KEY, event="CREATED_A_CONTRACTOR", **more) -> dict:
    named = {} if event is None else {"event": event}
    return {"name": name, "secret": key, **named, **body_fields(body), "signature": sign(body, key), **more}


def bad(name: str, code: str, body: bytes = dumps(WEBHOOK), key: str = KEY, signature="valid", **more) -> dict:
    if signature == "valid":
        signature = sign(body, KEY)
    headers = {} if signature is None else {"webhook-signature": signature}
    return {"name": name, "code": code, "secret": key, "headers": headers, **body_fields(body), **more}


current = dumps(WEBHOOK)
valid = sign(current, KEY)
hex_key = hashlib.sha256(KEY.encode()).hexdigest()
raw_key = hashlib.sha256(KEY.encode()).digest()
STATUS = "CHANGED_CONTRACTOR_STATUS"
LOGIN = with_event(action="LOGIN", verb="Logged in", actor=None, extra_msg="", subject=None)
DELETED = with_event(action="DELETED_A_CONTRACTOR", verb="Deleted a Tutor", subject={"model": "Tutor", "id": 1623})
UNKNOWN = with_event(action="FED_THE_CAT", verb="Fed the cat", subject=["a tin", 7])
MANY = {**OLD, "events": OLD["events"] + OLD_WITHOUT_ACTION["events"]}
WRONG_MODEL = with_subject(model="Client")
ONCE = b'"branch": 590'
NOTE = b'"extra_msg": "Created via the API."'

vectors = {
    "vendor": "tutorcruncher",
    "contractVersion": "2026",
    "scheme": "webhook-signature = hex(HMAC-SHA256(key = private API key in UTF-8, message = raw body)), lower case, 64 characters",
    "source": "TutorCruncher help centre, Webhook Signature Verification; bodies as TutorCruncher's public delivery service writes them; computed with Python's hmac, hashlib and json by test/support/tutorcruncher_vectors.py",
    "good": [
        good("as TutorCruncher writes it", current, key="demo-private-key"),
        good("compact JSON", compact(WEBHOOK)),
        good("non-ASCII and astral characters, escaped", dumps(with_subject(last_name="Zoë 😀 \u2028", town="Köln"))),
        good("non-ASCII and astral characters, as they are", compact(with_subject(last_name="Zoë 😀 \u2028", town="Köln"))),
        good("form of 2020", dumps(OLD), key="YOUR_PRIVATE_API_KEY", event=STATUS),
        good("form of 2020 without action", dumps(OLD_WITHOUT_ACTION), event=STATUS),
        good("form of 2020 with two events", dumps(MANY), event=STATUS),
        good("no request_time", dumps(example("2026/examples/webhook-without-request-time.json"))),
        good("the older spelling of request_time", dumps({"_request_time": 1741188380, "events": WEBHOOK["events"]})),
        good("no text, no actor, no subject", dumps(LOGIN), event="LOGIN"),
        good("deletion with model and id only", dumps(DELETED), event="DELETED_A_CONTRACTOR"),
        good("action of no known name", dumps(UNKNOWN), event="FED_THE_CAT"),
        good("floats as Python writes them", dumps(with_subject(review_rating=10.0, default_rate=-0.0, tiny=1e-05, huge=1e16))),
        good("a surrogate without its other half", dumps(with_subject(last_name="half \ud83d of it"))),
        good("a key that stands twice", current.replace(ONCE, b'"branch": 1, ' + ONCE)),
        good("indented by two", json.dumps(WEBHOOK, indent=2).encode()),
        good("tabs and carriage returns", json.dumps(WEBHOOK, indent="\t").replace("\n", "\r\n").encode()),
        good("white space around it", b" \r\n\t" + current + b"\t\n "),
        good("trailing line feed", current + b"\n"),
        good("body of 9000 bytes", compact(with_event(extra_msg="é" * 4000))),
        good("non-ASCII key", current, key="clé-privée-🔑"),
        good("key with a trailing line feed", current, key=KEY + "\n"),
        good("key longer than a hash block", current, key="k" * 200),
        good("shortened event", dumps(SHORT), key="demo-private-key", options=REPORT),
        good("shortened event, compact JSON", compact(SHORT), key="demo-private-key", options=REPORT),
        good("shortened event, non-ASCII key", dumps(SHORT), key="clé-privée", options=REPORT),
        good("public profile", dumps(example("2026/examples/public-profile.json")), event=None, options=REPORT),
        good("no events", b'{"events": []}', event=None, options=REPORT),
        good("an object without fields", b"{}", event=None, options=REPORT),
        good("null", b"null", event=None, options=REPORT),
    ],
    "bad": [
        bad("key is empty", "SECRET_MISSING", key=""),
        bad("body was parsed", "BODY_NOT_RAW", bodyParsed=WEBHOOK),
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
        bad("another key", "SIGNATURE_MISMATCH", key="another_private_key"),
        bad("key is the digest of the private key, as TutorFlow has it", "SIGNATURE_MISMATCH", signature=sign(current, hex_key)),
        bad("key is the raw digest", "SIGNATURE_MISMATCH", signature=hmac.new(raw_key, current, hashlib.sha256).hexdigest()),
        bad("body with one byte changed", "SIGNATURE_MISMATCH", body=current.replace(b"590", b"591"), signature=valid),
        bad("body written again as compact JSON", "SIGNATURE_MISMATCH", body=compact(WEBHOOK), signature=valid),
        bad("signature over re-serialised bytes", "SIGNATURE_MISMATCH", signature=sign(compact(WEBHOOK), KEY)),
        bad("body with a line feed added", "SIGNATURE_MISMATCH", body=current + b"\n", signature=valid),
        bad("body is cut off", "BODY_NOT_JSON", body=current[:-9]),
        bad("body is empty", "BODY_NOT_JSON", body=b""),
        bad("body is no UTF-8", "BODY_NOT_JSON", body=current.replace(b"via", b"\xff")),
        bad("body with a byte order mark", "BODY_NOT_JSON", body="\ufeff".encode("utf-8") + current),
        bad("body with the NaN that json.dumps can write", "BODY_NOT_JSON", body=dumps(with_subject(review_rating=float("nan")))),
        bad("request_time too long ago", "REQUEST_TOO_OLD", options={"maxAgeSeconds": 1200}, receivedAt=1741188380 + 1201),
        bad(
            "no request_time where an age is asked for",
            "REQUEST_TOO_OLD",
            body=dumps({"events": WEBHOOK["events"]}),
            options={"maxAgeSeconds": 1200},
            receivedAt=1741188380,
        ),
        bad("action of no known name", "EVENT_UNKNOWN", body=dumps(UNKNOWN), options={"unknownEvents": "reject"}),
        bad("subject of another model", "PAYLOAD_INVALID", body=dumps(WRONG_MODEL)),
        bad("subject without a status", "PAYLOAD_INVALID", body=current.replace(b'"status"', b'"state_"')),
        bad("message that is a number", "PAYLOAD_INVALID", body=current.replace(NOTE, b'"extra_msg": 7')),
        bad("two events in the current form", "PAYLOAD_INVALID", body=dumps({**WEBHOOK, "events": WEBHOOK["events"] * 2})),
        bad("no events", "PAYLOAD_INVALID", body=b'{"events": []}'),
        bad("events that are no list", "PAYLOAD_INVALID", body=b'{"events": {}}'),
        bad("body that is a list", "PAYLOAD_INVALID", body=dumps([WEBHOOK])),
        bad("public profile, which is no event", "PAYLOAD_INVALID", body=dumps(example("2026/examples/public-profile.json"))),
    ],
}

print(json.dumps(vectors, indent=2, ensure_ascii=False))
