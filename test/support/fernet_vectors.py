"""Computes test/support/fernet-vectors.json with Python's cryptography package, independently of the code under test.

    python3 test/support/fernet_vectors.py > test/support/fernet-vectors.json
"""

import base64
import json

from cryptography.fernet import Fernet

KEY = base64.urlsafe_b64encode(bytes(range(224, 256))).decode("ascii")
OTHER_KEY = base64.urlsafe_b64encode(bytes(255 - 7 * i for i in range(32))).decode("ascii")
SECONDS = 1_588_204_800
IV = bytes(range(100, 116))
USER = {"id": 123, "nm": "Zoë Łuczak 😀", "e": "zoe@example.com", "rt": "Contractor", "ts": SECONDS, "tz": None, "br_id": 3, "br_nm": "Köln"}


def vector(name: str, payload: bytes, key: str = KEY, seconds: int = SECONDS, iv: bytes = IV) -> dict:
    # The public call takes no vector; this is what it calls with a random one.
    token = Fernet(key)._encrypt_from_parts(payload, seconds, iv).decode("ascii")
    assert Fernet(key).decrypt(token) == payload
    return {
        "name": name,
        "key": key,
        "seconds": seconds,
        "iv": iv.hex(),
        "payloadBase64": base64.b64encode(payload).decode("ascii"),
        "token": token,
    }


vectors = [
    *[vector(f"{length} bytes", bytes((i * 37) % 256 for i in range(length))) for length in (0, 1, 15, 16, 17, 31, 32, 33, 1000)],
    vector("JSON of a user, non-ASCII", json.dumps(USER, ensure_ascii=False, separators=(",", ":")).encode("utf-8")),
    vector("JSON of a user as json.dumps writes it", json.dumps(USER).encode("utf-8")),
    vector("another key", b"hello", key=OTHER_KEY),
    vector("the first second of 1970", b"hello", seconds=0),
    vector("a time beyond 32 bits", b"hello", seconds=2**32 + 5),
    vector("a vector of the highest bytes", b"hello", iv=b"\xff" * 16),
]

print(json.dumps(vectors, indent=2, ensure_ascii=False))
