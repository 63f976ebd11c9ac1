"""A day with boto3, part by part: python3 boto3_day.py URL. Prints as JSON how each part ended: "done", or its error."""

import json
import sys
import traceback
import urllib.request
import uuid

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

s3 = boto3.client("s3", endpoint_url=sys.argv[1])
in_parts = TransferConfig(multipart_threshold=5 * 2**20, multipart_chunksize=5 * 2**20)


def code_of(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def transfers():
    s3.upload_file("tree/a.txt", "inbox", "a.txt", ExtraArgs={"ContentType": "text/plain"})
    s3.upload_file("large.bin", "inbox", "large.bin", Config=in_parts)
    s3.download_file("inbox", "large.bin", "back.bin", Config=in_parts)
    assert open("back.bin", "rb").read() == open("large.bin", "rb").read()
    head = s3.head_object(Bucket="inbox", Key="a.txt")
    assert head["ContentType"] == "text/plain" and head["ETag"] == '"f97c5d29941bfb1b2fdab0874906ab82"'
    tail = s3.get_object(Bucket="inbox", Key="a.txt", Range="bytes=-2")
    assert tail["Body"].read() == b"ne"
    assert s3.get_object(Bucket="inbox", Key="large.bin", PartNumber=2)["ContentLength"] == 5 * 2**20


def copies():
    s3.put_object(Bucket="inbox", Key="é +?.txt", Body=b"one", Metadata={"desk": "news"})
    s3.copy({"Bucket": "inbox", "Key": "é +?.txt"}, "inbox", "copied.txt")
    assert s3.head_object(Bucket="inbox", Key="copied.txt")["Metadata"] == {"desk": "news"}
    s3.copy({"Bucket": "inbox", "Key": "large.bin"}, "inbox", "copied.bin", Config=in_parts)
    assert s3.get_object(Bucket="inbox", Key="copied.bin")["Body"].read() == open("large.bin", "rb").read()


def listings():
    keys = [f"many/{number:03}" for number in range(120)]
    for key in keys:
        s3.put_object(Bucket="plain", Key=key, Body=b"")
    for call in ("list_objects_v2", "list_objects"):
        pages = s3.get_paginator(call).paginate(Bucket="plain", Prefix="many/", PaginationConfig={"PageSize": 50})
        assert [entry["Key"] for page in pages for entry in page["Contents"]] == keys
    assert "Errors" not in s3.delete_objects(Bucket="plain", Delete={"Objects": [{"Key": key} for key in keys]})
    assert s3.list_objects_v2(Bucket="plain", Prefix="many/")["KeyCount"] == 0


def links():
    where = {"Bucket": "inbox", "Key": "linked é.txt"}
    upload = s3.generate_presigned_url("put_object", Params=where, ExpiresIn=60)
    with urllib.request.urlopen(urllib.request.Request(upload, data=b"one", method="PUT")) as answer:
        assert answer.status == 200
    saved_as = {"ResponseContentDisposition": 'attachment; filename="a.txt"'}
    with urllib.request.urlopen(s3.generate_presigned_url("get_object", Params={**where, **saved_as})) as answer:
        assert answer.read() == b"one"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="a.txt"'
    form = s3.generate_presigned_post("inbox", "posted.txt", Conditions=[["content-length-range", 1, 10]])
    boundary = uuid.uuid4().hex
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in form["fields"].items()]
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\none\r\n--{boundary}--\r\n')
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    with urllib.request.urlopen(urllib.request.Request(form["url"], "".join(parts).encode(), headers)) as answer:
        assert answer.status == 204
    assert s3.get_object(Bucket="inbox", Key="posted.txt")["Body"].read() == b"one"


def keeping():
    where = {"Bucket": "inbox", "Key": "kept.txt"}
    s3.put_object(**where, Body=b"one", ACL="private", Tagging="a=1&b=2", StorageClass="STANDARD_IA", ServerSideEncryption="AES256")
    assert s3.get_object_tagging(**where)["TagSet"] == [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    s3.put_object_tagging(**where, Tagging={"TagSet": [{"Key": "c", "Value": "é"}]})
    assert s3.get_object_tagging(**where)["TagSet"] == [{"Key": "c", "Value": "é"}]
    s3.delete_object_tagging(**where)
    assert s3.get_object_tagging(**where)["TagSet"] == []
    assert s3.get_object_acl(**where)["Grants"][0]["Permission"] == "FULL_CONTROL"
    attributes = s3.get_object_attributes(**where, ObjectAttributes=["ETag", "ObjectSize", "StorageClass"])
    assert attributes["ObjectSize"] == 3 and attributes["StorageClass"] == "STANDARD_IA"


def versions():
    where = {"Bucket": "inbox", "Key": "versioned.txt"}
    first = s3.put_object(**where, Body=b"first")["VersionId"]
    s3.put_object(**where, Body=b"second")
    s3.delete_object(**where)
    assert code_of(s3.get_object, **where) == "NoSuchKey"
    assert s3.get_object(**where, VersionId=first)["Body"].read() == b"first"
    listed = s3.list_object_versions(Bucket="inbox", Prefix="versioned.txt")
    assert len(listed["Versions"]) == 2 and len(listed["DeleteMarkers"]) == 1
    s3.delete_object(**where, VersionId=listed["DeleteMarkers"][0]["VersionId"])
    assert s3.get_object(**where)["Body"].read() == b"second"


def buckets():
    s3.create_bucket(Bucket="made", CreateBucketConfiguration={"LocationConstraint": "eu-west-3"})
    assert s3.get_bucket_location(Bucket="made")["LocationConstraint"] == "eu-west-3"
    assert "Status" not in s3.get_bucket_versioning(Bucket="made")
    assert code_of(s3.get_bucket_policy, Bucket="made") == "NoSuchBucketPolicy"
    s3.put_object(Bucket="made", Key="a", Body=b"")
    assert code_of(s3.delete_bucket, Bucket="made") == "BucketNotEmpty"
    boto3.resource("s3", endpoint_url=sys.argv[1]).Bucket("made").objects.all().delete()
    s3.delete_bucket(Bucket="made")
    assert code_of(s3.head_bucket, Bucket="made") == "404"


def refusals():
    where = {"Bucket": "inbox", "Key": "a.txt"}
    assert code_of(s3.put_object, **where, ACL="public-read") == "AccessControlListNotSupported"
    assert code_of(s3.put_bucket_policy, Bucket="inbox", Policy="{}") == "NotImplemented"
    s3.put_object(**where, Body=b"one", StorageClass="GLACIER")
    assert code_of(s3.get_object, **where) == "InvalidObjectState"
    try:
        s3.restore_object(**where, RestoreRequest={"Days": 1})
    except ClientError as error:
        assert "put the object again" in error.response["Error"]["Message"]


def outcome(part):
    try:
        part()
        return "done"
    except Exception:
        return traceback.format_exc()


parts = (transfers, copies, listings, links, keeping, versions, buckets, refusals)
print(json.dumps({part.__name__: outcome(part) for part in parts}))
