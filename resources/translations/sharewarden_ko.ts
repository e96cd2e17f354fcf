<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Give the account a name.</source>
        <translation>계정 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>이름은 공백으로 시작하거나 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>이름이 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>The name contains control or invisible characters.</source>
        <translation>이름에 제어 문자나 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Another account is already called “%1”.</source>
        <translation>“%1”(이)라는 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>액세스 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>The access key is longer than %1 characters.</source>
        <translation>액세스 키가 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>The access key contains spaces or characters that cannot be part of a key. Copy it again.</source>
        <translation>액세스 키에 공백이나 키에 쓸 수 없는 문자가 있습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>시크릿 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>The secret key is longer than %1 bytes.</source>
        <translation>시크릿 키가 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>The secret key contains spaces or control characters. Copy it again.</source>
        <translation>시크릿 키에 공백이나 제어 문자가 있습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a region code. A code has capital letters and digits, as in KR.</source>
        <translation>“%1”은(는) 리전 코드가 아닙니다. 코드는 KR처럼 대문자와 숫자로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The account has no usable identifier.</source>
        <translation>계정에 사용할 수 있는 식별자가 없습니다.</translation>
    </message>
    <message>
        <source>Choose the site of the account.</source>
        <translation>계정의 사이트를 고르십시오.</translation>
    </message>
    <message>
        <source>There are more than %1 regions.</source>
        <translation>리전이 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>The region %1 is named twice.</source>
        <translation>리전 %1이(가) 두 번 있습니다.</translation>
    </message>
</context>
<context>
    <name>AccountCheck</name>
    <message>
        <source>The key works, but NAVER Cloud names no region for it.</source>
        <translation>키는 작동하지만 네이버 클라우드가 알려 준 리전이 없습니다.</translation>
    </message>
    <message>
        <source>The key works. Regions: %1.</source>
        <translation>키가 작동합니다. 리전: %1.</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>메인 계정</translation>
    </message>
    <message>
        <source>sub account</source>
        <translation>서브 계정</translation>
    </message>
    <message>
        <source>role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>login page %1</source>
        <translation>로그인 페이지 %1</translation>
    </message>
    <message>
        <source>Whose key it is could not be learnt.</source>
        <translation>누구의 키인지는 알 수 없었습니다.</translation>
    </message>
    <message>
        <source>The key belongs to: %1.</source>
        <translation>키의 주인: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>이 컴퓨터의 시계가 서버와 맞습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %n초 느립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %n초 빠릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>NAVER Cloud refuses requests that are five minutes off: set the clock.</source>
        <translation>네이버 클라우드는 5분 이상 차이 나는 요청을 거부합니다. 시계를 맞추십시오.</translation>
    </message>
    <message>
        <source>The region %1 of this account is not among them.</source>
        <translation>이 계정의 리전 %1은(는) 그중에 없습니다.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>올바른 JSON이 아님(%1)</translation>
    </message>
    <message>
        <source>it is not an account file of this program</source>
        <translation>이 프로그램의 계정 파일이 아님</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>이 프로그램의 더 새로운 버전이 쓴 파일임</translation>
    </message>
    <message>
        <source>its account number %1 cannot be read</source>
        <translation>%1번째 계정을 읽을 수 없음</translation>
    </message>
    <message>
        <source>its account number %1: %2</source>
        <translation>%1번째 계정: %2</translation>
    </message>
    <message>
        <source>it is too large to be an account file of this program</source>
        <translation>이 프로그램의 계정 파일이라기에는 너무 큼</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>폴더를 만들 수 없음</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>another program is changing it, or its folder is not writable</source>
        <translation>다른 프로그램이 바꾸는 중이거나 폴더에 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>an empty answer</source>
        <translation>빈 응답</translation>
    </message>
    <message>
        <source>neither JSON nor XML</source>
        <translation>JSON도 XML도 아님</translation>
    </message>
    <message>
        <source>broken JSON (%1)</source>
        <translation>손상된 JSON(%1)</translation>
    </message>
    <message>
        <source>an image without a number</source>
        <translation>번호가 없는 이미지</translation>
    </message>
    <message>
        <source>image %1 comes without its list of login IDs</source>
        <translation>이미지 %1에 로그인 ID 목록이 없음</translation>
    </message>
    <message>
        <source>image %1 has an unreadable login ID</source>
        <translation>이미지 %1에 읽을 수 없는 로그인 ID가 있음</translation>
    </message>
    <message>
        <source>no total number of rows</source>
        <translation>전체 행 수가 없음</translation>
    </message>
    <message>
        <source>no list of images</source>
        <translation>이미지 목록이 없음</translation>
    </message>
    <message>
        <source>a region without a code</source>
        <translation>코드가 없는 리전</translation>
    </message>
    <message>
        <source>no list of regions</source>
        <translation>리전 목록이 없음</translation>
    </message>
    <message>
        <source>not one answer object</source>
        <translation>응답 객체가 하나가 아님</translation>
    </message>
    <message>
        <source>an answer without a return code</source>
        <translation>반환 코드가 없는 응답</translation>
    </message>
    <message>
        <source>an answer that calls itself a success</source>
        <translation>성공이라고 하는 오류 응답</translation>
    </message>
    <message>
        <source>no identity</source>
        <translation>신원 정보가 없음</translation>
    </message>
    <message>
        <source>a web page or a foreign XML document</source>
        <translation>웹 페이지 또는 다른 XML 문서</translation>
    </message>
    <message>
        <source>broken XML (%1)</source>
        <translation>손상된 XML(%1)</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>다른 주소로의 리디렉션</translation>
    </message>
</context>
<context>
    <name>BatchLock</name>
    <message>
        <source>the lock cannot be written</source>
        <translation>잠금을 쓸 수 없음</translation>
    </message>
    <message>
        <source>%1 (process %2) is carrying out a plan with this journal; wait until it is done</source>
        <translation>%1(프로세스 %2)이(가) 이 저널로 계획을 실행하고 있음. 끝날 때까지 기다리십시오</translation>
    </message>
</context>
<context>
    <name>CliConsole</name>
    <message>
        <source>“standard output”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliEvidence</name>
    <message>
        <source>The journal&apos;s hash chain could not be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE JOURNAL&apos;S HASH CHAIN IS BROKEN at entry %1: %2 Rows that come from this entry on prove nothing. Keep the file %3 as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s hash chain is intact. Its head is entry %1, %2: kept elsewhere, it shows if the end is cut off later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at %1: nothing was revoked from here yet, or --data-dir names another folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No rows were written and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>Usage: sharewarden-cli [GLOBAL OPTIONS] COMMAND [OPTIONS]

Shows who can use your NAVER Cloud server images, takes access back, and keeps the proof.

Commands:
  scan       list images and the login IDs that they are shared with
  revoke     take shares of one image away and read back what happened
  evidence   export what the journal holds about every revocation

Say “sharewarden-cli COMMAND --help” for the options and examples of a command.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sharewarden-cli [GLOBAL OPTIONS] evidence [OPTIONS]

Exports every share of every revocation on the journal, one row a share, and checks the
journal&apos;s hash chain. With --account, only the rows of that account. No key is needed and
nothing is sent.

Options:
  --format FORMAT   csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)
  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output

Columns: time_utc, batch_id, account, site, region, family, image_no, image_name, login_id,
action, verdict, http_status, return_code, return_message, request_id, call_id, operator,
host, reason.

In CSV a text that a spreadsheet could take for a formula gets an apostrophe in front, and
control characters are made visible; jsonl holds every text as it was.

Examples:
  sharewarden-cli evidence --output audit.csv
  sharewarden-cli --account prod evidence --format jsonl | jq &apos;select(.verdict == &quot;Unknown&quot;)&apos;

Exit status: 0 done; 1 the journal could not be read or the output not written; 2 wrong usage;
3 the rows were written, but the journal&apos;s chain is broken; 130 cancelled.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global options, before or after the command:
  --account NAME    the account with this name; its secret is in the keychain
  --site SITE       public, gov or fin
  --endpoint URL    another gateway: https, or http on this computer. Not with --site
  --data-dir DIR    where accounts.json and journal.sqlite are, instead of
                    %1
  --help            this text, or that of a command
  --version         the version

Without --account the key is taken from the environment: NCLOUD_ACCESS_KEY_ID (or
NCLOUD_ACCESS_KEY) and NCLOUD_SECRET_ACCESS_KEY (or NCLOUD_SECRET_KEY); the account is then
called “env”. Keys are never taken from the command line. The gateway is the one of --endpoint
or --site; else the account&apos;s own, or without --account that of NCLOUD_API_GW; else public.

Data goes to standard output, everything else to standard error.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 all done; 1 failed, nothing changed; 2 wrong usage; 3 something could not be
read; 4 some shares not revoked; 5 some unknown; 130 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. See “sharewarden-cli %1--help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sharewarden-cli [GLOBAL OPTIONS] scan [OPTIONS]

Lists every server image of the account, KVM and XEN, with every login ID that it is shared
with: one row a share, and one row for an image that is not shared. What could not be read is
named on standard error; a list is never passed off as complete. A scan that is cancelled
writes no rows.

Options:
  --region CODE     only this region; may be repeated. Without it, every region that there is
  --format FORMAT   table (default), csv or jsonl
  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output

Examples:
  sharewarden-cli --account prod scan
  sharewarden-cli --account prod scan --region KR --region SGN
  sharewarden-cli scan --format csv --output shares.csv
  sharewarden-cli scan --format jsonl | jq -r &apos;select(.login_id != &quot;&quot;) | .login_id&apos; | sort -u

Exit status: 0 everything was read; 1 failed, the key or the account as a whole was refused;
2 wrong usage; 3 a region or family could not be read (the rest is written); 130 cancelled.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sharewarden-cli [GLOBAL OPTIONS] revoke --region CODE --image NO --login-id ID...
                       --reason TEXT [OPTIONS]

Takes login IDs off one image: reads the image, shows what would go and asks, writes to the
journal what is about to be sent, sends it, and reads the image again. The fresh list decides
what the verdict on each share is. Servers that were already made from the image keep running.

Options:
  --region CODE     the region of the image, for instance KR
  --image NO        the number of the image, as scan shows it
  --family FAMILY   kvm (default) or xen
  --login-id ID...  the login IDs to take off; may be repeated. One that begins with a dash is
                    written --login-id=-ID
  --reason TEXT     why; it stays on the journal
  --dry-run         read and show what would be done; send nothing and record nothing. The
                    verdict NotSent then marks a share that would be revoked
  --yes             do not ask. Required where there is no terminal to ask on
  --format FORMAT   table (default), csv or jsonl; csv and jsonl have the columns of evidence
  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output

Verdicts: Revoked, AlreadyGone, StillShared, Refused, Unknown, NotSent.

Examples:
  sharewarden-cli --account prod revoke --region KR --image 8812 \
      --login-id ops@partner.example ci@partner.example --reason &quot;contract ended, SEC-104&quot; --dry-run
  sharewarden-cli --account prod revoke --region KR --image 77 --family xen \
      --login-id ops@partner.example --reason &quot;contract ended, SEC-104&quot; --yes --format jsonl

Exit status: 0 every share is gone (Revoked or AlreadyGone); 1 failed before anything was sent;
2 wrong usage; 3 the image could not be read beforehand, nothing was changed; 4 some shares
were not revoked; 5 what became of some shares is unknown, or could not be recorded or written
out (5 goes before 4): scan again; 130 cancelled, the rows say what was done.

</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Stopping. Press Ctrl-C again to leave at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>No command was given: say scan, revoke or evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not expected here. Put words with spaces in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command: say scan, revoke or evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs after its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value; one that begins with a dash is written %1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not valid UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1: keys are never taken from the command line, where others could read them. Use --account, or set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--site and --endpoint exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no site: say public, gov or fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format: say table, csv or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format of evidence: say csv or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no image number: it has digits only, as scan shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no image family: say kvm or xen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliRevoke</name>
    <message>
        <source>There is no terminal to ask on. Nothing was changed. Look at it with --dry-run first, then say --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares cannot be put into a call. Nothing was changed. Check the region and the login IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be revoked with account %1 (%2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 has no %2 image with the number %3 that this key can see. Check the number, --region and --family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that were already made from the image keep running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes to revoke; anything else leaves everything as it is: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was sent and nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is over, but its rows could not be written out: %1 The journal has them: say “sharewarden-cli evidence”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written, so the run stopped there; what was sent before has its verdict above. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of some shares is not known. Scan the region again before you repeat the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request. What was sent was read back; the rest was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>공유 안 됨</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOGIN ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: it would be revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliScan</name>
    <message>
        <source>%1, every region, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT COMPLETE: %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images: %1, shared: %2, shares: %3. Parts read whole (region and family): %4 of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was cancelled. No rows were written and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read. No rows were written and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key: neither --account nor NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY are given. Nothing was changed. Name an account that was added in Sharewarden, or set the two variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has been added yet: add it in Sharewarden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>the access key is empty or not plain text</source>
        <translation>액세스 키가 비어 있거나 일반 텍스트가 아님</translation>
    </message>
    <message>
        <source>the secret key is empty</source>
        <translation>시크릿 키가 비어 있음</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>… reading</source>
        <translation>… 읽는 중</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ 일부만</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 실패</translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation>– 취소됨</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>Asking for the regions…</source>
        <translation>리전 목록을 묻는 중…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cells read</source>
        <translation>%L2개 셀 중 %L1개 읽음</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>아직 스캔하지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>읽은 내용이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>이미지 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 shared</source>
        <translation>공유 중 %L1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>공유 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was read</source>
        <translation>일부를 읽지 못함</translation>
    </message>
    <message>
        <source>%L1 ticked (%L2 hidden by the search)</source>
        <translation>%L1건 선택(%L2건은 검색으로 숨겨짐)</translation>
    </message>
    <message>
        <source>%L1 ticked</source>
        <translation>%L1건 선택</translation>
    </message>
    <message numerus="yes">
        <source>%1  ▲ %Ln not complete: %2</source>
        <translation>
            <numerusform>%1  ▲ %Ln개 미완료: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentCredentials</name>
    <message>
        <source>%1 and %2 are both set and differ. Unset one of them.</source>
        <translation>%1와(과) %2이(가) 모두 설정되어 있고 서로 다릅니다. 하나를 해제하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1을(를) 사용할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. Set both.</source>
        <translation>%1은(는) 설정되어 있지만 %2은(는) 없습니다. 둘 다 설정하십시오.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A trusted, encrypted connection to the server could not be made: %1.</source>
        <translation>서버와 신뢰할 수 있는 암호화 연결을 만들지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The server could not be reached or the connection was lost: %1.</source>
        <translation>서버에 연결할 수 없거나 연결이 끊어졌습니다: %1.</translation>
    </message>
    <message>
        <source>The server gave no sign of life for %1 seconds.</source>
        <translation>서버가 %1초 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Something other than the API answered, with HTTP status %1: %2.</source>
        <translation>API가 아닌 곳에서 HTTP 상태 %1(으)로 응답했습니다: %2.</translation>
    </message>
    <message>
        <source>NAVER Cloud did not accept the key, the signature or the time of the request (code 200, “%1”).</source>
        <translation>네이버 클라우드가 요청의 키, 서명 또는 시각을 받아들이지 않았습니다(코드 200, “%1”).</translation>
    </message>
    <message>
        <source>NAVER Cloud says that this key lacks the permission (code 210, “%1”).</source>
        <translation>네이버 클라우드에 따르면 이 키에는 권한이 없습니다(코드 210, “%1”).</translation>
    </message>
    <message>
        <source>NAVER Cloud asks for fewer requests (code %1, “%2”).</source>
        <translation>네이버 클라우드가 요청을 줄이라고 합니다(코드 %1, “%2”).</translation>
    </message>
    <message>
        <source>NAVER Cloud&apos;s gateway answered with HTTP status %1, code %2: “%3”.</source>
        <translation>네이버 클라우드 게이트웨이가 HTTP 상태 %1, 코드 %2(으)로 응답했습니다: “%3”.</translation>
    </message>
    <message>
        <source>NAVER Cloud&apos;s server service answered with code %1: “%2”.</source>
        <translation>네이버 클라우드 서버 서비스가 코드 %1(으)로 응답했습니다: “%2”.</translation>
    </message>
    <message>
        <source>The answer could not be understood (HTTP status %1): %2.</source>
        <translation>응답을 해석할 수 없습니다(HTTP 상태 %1): %2.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 MiB and was not read.</source>
        <translation>응답이 %1 MiB보다 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no usable key: %1.</source>
        <translation>사용할 수 있는 키가 없습니다: %1.</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this account.</source>
        <translation>키체인에 이 계정의 시크릿 키가 없습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>키체인이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>No keychain service answers on this system.</source>
        <translation>이 시스템에서 응답하는 키체인 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>키체인이 접근을 거부했습니다.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>키체인 오류: %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be used: %2.</source>
        <translation>파일 %1을(를) 사용할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy with its own certificate is in the way. The certificate is never waved through.</source>
        <translation>주소를 확인하고, 자체 인증서를 쓰는 프록시가 중간에 있는지 확인하십시오. 인증서 검사는 절대 건너뛰지 않습니다.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address, then try again.</source>
        <translation>네트워크, 프록시, 주소를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then try again.</source>
        <translation>네트워크와 프록시를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Redirects are refused so that a signed request goes nowhere else. Check the address and the proxy.</source>
        <translation>서명된 요청이 다른 곳으로 가지 않도록 리디렉션은 거부합니다. 주소와 프록시를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a login page is in the way.</source>
        <translation>주소를 확인하고, 프록시나 로그인 페이지가 중간에 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the access key and the secret key, and that this computer&apos;s clock is right to within five minutes.</source>
        <translation>액세스 키와 시크릿 키, 그리고 이 컴퓨터의 시계가 5분 이내로 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask for a Sub Account policy that allows this action in this region.</source>
        <translation>이 리전에서 이 작업을 허용하는 Sub Account 정책을 요청하십시오.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>1분 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, look at NAVER Cloud&apos;s status page.</source>
        <translation>몇 분 뒤 다시 시도하고, 계속되면 네이버 클라우드 상태 페이지를 확인하십시오.</translation>
    </message>
    <message>
        <source>Keep this message for NAVER Cloud&apos;s support.</source>
        <translation>네이버 클라우드 고객지원에 문의할 때를 위해 이 메시지를 보관하십시오.</translation>
    </message>
    <message>
        <source>The image is in another operation. Try again in a few minutes.</source>
        <translation>이미지에 다른 작업이 진행 중입니다. 몇 분 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>몇 분 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check that the region and the image exist and that this key may change them.</source>
        <translation>리전과 이미지가 있는지, 이 키로 변경할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check whether a proxy or a login page is in the way, then try again.</source>
        <translation>프록시나 로그인 페이지가 중간에 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check that the address is NAVER Cloud&apos;s API.</source>
        <translation>주소가 네이버 클라우드 API인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of the account.</source>
        <translation>계정의 액세스 키와 시크릿 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the secret key of the account again.</source>
        <translation>계정의 시크릿 키를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>키체인의 잠금을 풀고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Install and start a Secret Service (GNOME Keyring or KWallet), or keep the key in memory until the program closes.</source>
        <translation>Secret Service(GNOME Keyring 또는 KWallet)를 설치하고 시작하거나, 프로그램을 닫을 때까지 키를 메모리에 두십시오.</translation>
    </message>
    <message>
        <source>Unlock the keychain or allow the access, then try again.</source>
        <translation>키체인의 잠금을 풀거나 접근을 허용한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the keychain of this computer, then try again.</source>
        <translation>이 컴퓨터의 키체인을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check that the place exists, is writable and has room, then try again.</source>
        <translation>위치가 존재하고 쓸 수 있으며 공간이 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>준비되면 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Entry %1 does not belong there: it was put in from outside.</source>
        <translation>항목 %1은(는) 원래 없던 것입니다. 외부에서 끼워 넣었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one found is %2.</source>
        <translation>항목 %1이(가) 없습니다. 다음 항목은 %2입니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its place in the chain: it was changed, moved or put in, or the entry before it was.</source>
        <translation>항목 %1이(가) 체인의 자리와 맞지 않습니다. 이 항목이나 앞 항목이 변경, 이동 또는 삽입되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the journal was written anew at or before this entry.</source>
        <translation>항목 %1이(가) 적어 둔 것과 다릅니다. 이 항목 또는 그 전부터 저널을 다시 썼습니다.</translation>
    </message>
    <message>
        <source>The journal ends with entry %1, but entry %2 was noted: the last entries were removed.</source>
        <translation>저널은 항목 %1에서 끝나지만 항목 %2을(를) 적어 두었습니다. 마지막 항목들이 제거되었습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>파일이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>The entries fit, but %1.</source>
        <translation>항목은 맞지만, %1.</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>읽기 전용으로 열림</translation>
    </message>
    <message>
        <source>an entry of the kind “%1” cannot be written without loss</source>
        <translation>“%1” 종류의 항목은 손실 없이 쓸 수 없음</translation>
    </message>
    <message>
        <source>it was removed or replaced while it was open</source>
        <translation>열려 있는 동안 삭제되거나 바뀜</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>내용이 손상됨</translation>
    </message>
    <message>
        <source>the clock is not set</source>
        <translation>시계가 맞춰져 있지 않음</translation>
    </message>
    <message>
        <source>entry %1 in it cannot be read</source>
        <translation>그 안의 항목 %1을(를) 읽을 수 없음</translation>
    </message>
    <message>
        <source>The file is damaged after entry %1: %2.</source>
        <translation>항목 %1 뒤에서 파일이 손상되었습니다: %2.</translation>
    </message>
    <message>
        <source>its folder could not be created</source>
        <translation>폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없음</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아님</translation>
    </message>
    <message>
        <source>it is not a journal of Sharewarden; it was left as it is</source>
        <translation>Sharewarden의 저널이 아니므로 그대로 두었음</translation>
    </message>
    <message>
        <source>it was written by a newer version of Sharewarden; it was left as it is</source>
        <translation>더 새로운 버전의 Sharewarden이 쓴 것이므로 그대로 두었음</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>머리 부분이 손상됨</translation>
    </message>
    <message>
        <source>it may be read but not written</source>
        <translation>읽을 수는 있지만 쓸 수 없음</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>it was not closed, and its newest entries are in the file beside it that ends in -wal, which cannot be read in a place that may not be written; copy both files to another folder and open the copy</source>
        <translation>닫히지 않아 최신 항목이 옆의 -wal 파일에 있는데, 쓸 수 없는 곳에서는 읽을 수 없음. 두 파일을 다른 폴더로 복사해 사본을 여십시오</translation>
    </message>
    <message>
        <source>it was changed by another program while it was read</source>
        <translation>읽는 동안 다른 프로그램이 바꿈</translation>
    </message>
    <message>
        <source>its structure was changed from outside: “%1” is not as Sharewarden made it</source>
        <translation>외부에서 구조가 바뀜: “%1”이(가) Sharewarden이 만든 것과 다름</translation>
    </message>
    <message>
        <source>its structure was changed from outside: “%1” is missing</source>
        <translation>외부에서 구조가 바뀜: “%1”이(가) 없음</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>다른 프로그램이 잠그고 있음</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>디스크가 오류를 보고함</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>it, or a file beside it, could not be opened or created</source>
        <translation>이 파일이나 옆의 파일을 열거나 만들 수 없음</translation>
    </message>
    <message>
        <source>it refuses what was to be written</source>
        <translation>쓰려는 내용을 거부함</translation>
    </message>
    <message>
        <source>it is not a journal</source>
        <translation>저널이 아님</translation>
    </message>
    <message>
        <source>the database could not do it</source>
        <translation>데이터베이스가 처리하지 못함</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>the Secret Service answered “%1”</source>
        <translation>Secret Service가 “%1”(으)로 응답함</translation>
    </message>
    <message>
        <source>there is no D-Bus session</source>
        <translation>D-Bus 세션이 없음</translation>
    </message>
    <message>
        <source>libsecret is not installed</source>
        <translation>libsecret이 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>Qt runs without GLib&apos;s event loop, which libsecret needs (is QT_NO_GLIB set?)</source>
        <translation>libsecret에 필요한 GLib 이벤트 루프 없이 Qt가 실행 중임(QT_NO_GLIB가 설정되었습니까?)</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds; perhaps it waits for you to unlock it</source>
        <translation>%1초 안에 응답하지 않음. 잠금 해제를 기다리고 있을 수 있음</translation>
    </message>
    <message>
        <source>the account has no identifier</source>
        <translation>계정에 식별자가 없음</translation>
    </message>
    <message>
        <source>an earlier question of the keychain is still not answered</source>
        <translation>키체인의 이전 질문에 아직 답하지 않음</translation>
    </message>
    <message>
        <source>it gave back an empty secret</source>
        <translation>빈 시크릿을 돌려줌</translation>
    </message>
    <message>
        <source>an empty secret is not stored</source>
        <translation>빈 시크릿은 저장하지 않음</translation>
    </message>
    <message>
        <source>it gives back something other than what was stored</source>
        <translation>저장한 것과 다른 것을 돌려줌</translation>
    </message>
    <message>
        <source>the secret is still there</source>
        <translation>시크릿이 아직 남아 있음</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>See who can use your NAVER Cloud server images, take access back, and keep the proof.</source>
        <translation>네이버 클라우드 서버 이미지를 누가 쓸 수 있는지 확인하고, 접근 권한을 회수하고, 증거를 남깁니다.</translation>
    </message>
    <message>
        <source>Try the program on a simulated gateway: no account, no network, and your keychain, journal and settings stay untouched.</source>
        <translation>모의 게이트웨이에서 프로그램을 사용해 봅니다. 계정과 네트워크가 필요 없고 키체인, 저널, 설정을 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Where accounts.json and journal.sqlite are.</source>
        <translation>accounts.json과 journal.sqlite가 있는 곳.</translation>
    </message>
    <message>
        <source>The language: ko, ja or en.</source>
        <translation>언어: ko, ja 또는 en.</translation>
    </message>
    <message>
        <source>With --demo: do the main job unattended, save pictures of the windows in DIR, print their paths and end. Works without a display.</source>
        <translation>--demo와 함께: 주요 작업을 자동으로 수행하고 창의 그림을 DIR에 저장한 뒤 경로를 출력하고 끝냅니다. 화면이 없어도 됩니다.</translation>
    </message>
    <message>
        <source>--screenshot works with --demo only.</source>
        <translation>--screenshot은 --demo와 함께만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--demo keeps its data in a folder of its own: leave out --data-dir.</source>
        <translation>--demo는 자체 폴더에 데이터를 둡니다. --data-dir를 빼십시오.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>알 수 없는 인수: %1</translation>
    </message>
    <message>
        <source>--lang takes ko, ja or en.</source>
        <translation>--lang에는 ko, ja 또는 en을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Sharewarden Cannot Start</source>
        <translation>Sharewarden을 시작할 수 없음</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is. %1</source>
        <translation>계정 목록을 읽을 수 없어 그대로 두었습니다. %1</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>파일이 아니라 장치나 파이프임</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>폴더 %1이(가) 없음</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found by reading after the program had ended before the verdict.</source>
        <translation>결과가 나오기 전에 프로그램이 종료되어, 나중에 읽어서 확인했습니다.</translation>
    </message>
    <message>
        <source>There is no key for the account of this share.</source>
        <translation>이 공유의 계정에 대한 키가 없습니다.</translation>
    </message>
    <message>
        <source>The program ended before this share was sent.</source>
        <translation>이 공유를 보내기 전에 프로그램이 종료되었습니다.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The run stopped because its journal could not be written.</source>
        <translation>저널을 쓸 수 없어 실행을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The run was stopped before this share.</source>
        <translation>이 공유 전에 실행이 중지되었습니다.</translation>
    </message>
    <message>
        <source>There is no key for the account of this share.</source>
        <translation>이 공유의 계정에 대한 키가 없습니다.</translation>
    </message>
    <message>
        <source>The image could not be read before the change. %1</source>
        <translation>변경 전에 이미지를 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The image is no longer listed.</source>
        <translation>이미지가 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>The image was renamed since the review and was left alone.</source>
        <translation>검토 후 이미지 이름이 바뀌어 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>요청에 따라 중지했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) revoked, and the fresh list confirms it.</source>
        <translation>
            <numerusform>공유 %Ln건을 해제했고, 새로 읽은 목록에서 확인했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone; nothing was sent for them.</source>
        <translation>
            <numerusform>공유 %Ln건은 이미 없어서 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still listed although the removal was sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>해제를 보냈지만 공유 %Ln건이 아직 목록에 있습니다. 몇 분 뒤 다시 스캔하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were refused; the notes say why.</source>
        <translation>
            <numerusform>공유 %Ln건이 거부되었습니다. 이유는 비고에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be revoked. Scan again to see.</source>
        <translation>
            <numerusform>공유 %Ln건은 다시 읽지 못해 해제 여부를 알 수 없습니다. 다시 스캔하여 확인하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>공유 %Ln건은 건드리지 않았습니다. 보낸 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent. %1</source>
        <translation>저널을 쓸 수 없어 더 이상 보내지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>the list kept changing while it was read</source>
        <translation>읽는 동안 목록이 계속 바뀜</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>The endpoint is not a web address.</source>
        <translation>엔드포인트가 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The endpoint must start with https:// (http:// is allowed on this computer only).</source>
        <translation>엔드포인트는 https://로 시작해야 합니다(http://는 이 컴퓨터에서만 허용됩니다).</translation>
    </message>
    <message>
        <source>The endpoint must be a host and a port only, without path, query or user name.</source>
        <translation>엔드포인트는 호스트와 포트로만 이루어져야 하며 경로, 쿼리, 사용자 이름이 없어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the request could not be sent exactly as it was signed</source>
        <translation>요청을 서명한 그대로 보낼 수 없음</translation>
    </message>
    <message>
        <source>the connection was closed before an answer came</source>
        <translation>응답이 오기 전에 연결이 닫힘</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Revoked</source>
        <translation>해제됨</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>이미 없음</translation>
    </message>
    <message>
        <source>Still shared</source>
        <translation>아직 공유 중</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>복원됨</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>이미 공유 중</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>The removal was sent, and the image read again no longer has this login ID.</source>
        <translation>해제를 보냈고, 다시 읽은 이미지에 이 로그인 ID가 없습니다.</translation>
    </message>
    <message>
        <source>The login ID was already gone when the image was read again. Nothing was sent.</source>
        <translation>이미지를 다시 읽었을 때 이 로그인 ID가 이미 없었습니다. 보낸 것이 없습니다.</translation>
    </message>
    <message>
        <source>The removal was sent, yet the image read again still has this login ID.</source>
        <translation>해제를 보냈지만, 다시 읽은 이미지에 이 로그인 ID가 아직 있습니다.</translation>
    </message>
    <message>
        <source>The share was sent, and the image read again has this login ID.</source>
        <translation>공유를 보냈고, 다시 읽은 이미지에 이 로그인 ID가 있습니다.</translation>
    </message>
    <message>
        <source>The login ID was already there when the image was read again. Nothing was sent.</source>
        <translation>이미지를 다시 읽었을 때 이 로그인 ID가 이미 있었습니다. 보낸 것이 없습니다.</translation>
    </message>
    <message>
        <source>The share was sent, yet the image read again does not have this login ID.</source>
        <translation>공유를 보냈지만, 다시 읽은 이미지에 이 로그인 ID가 없습니다.</translation>
    </message>
    <message>
        <source>NAVER Cloud refused the change, and the image read again shows that nothing changed.</source>
        <translation>네이버 클라우드가 변경을 거부했고, 다시 읽은 이미지에서 바뀐 것이 없음을 확인했습니다.</translation>
    </message>
    <message>
        <source>The change may have been made: it was sent, and the image could not be read again.</source>
        <translation>변경되었을 수 있습니다. 보냈지만 이미지를 다시 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent for this share.</source>
        <translation>이 공유에 대해 보낸 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Scan</source>
        <translation>스캔(&amp;S)</translation>
    </message>
    <message>
        <source>Read every image of the chosen accounts and regions (F5)</source>
        <translation>선택한 계정과 리전의 모든 이미지를 읽습니다(F5)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Scan</source>
        <translation>스캔 취소(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was read (Esc)</source>
        <translation>스캔을 멈추고 읽은 내용은 유지합니다(Esc)</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>공유 해제(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export Audit CSV…</source>
        <translation>감사 CSV 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Manage &amp;Accounts…</source>
        <translation>계정 관리(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>표시된 항목 모두 선택(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Invert Shown Ticks</source>
        <translation>표시된 항목 선택 반전(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lear All Ticks</source>
        <translation>선택 모두 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Images &amp;Without Shares</source>
        <translation>공유 없는 이미지(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Coverage…</source>
        <translation>범위(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Sharewarden</source>
        <translation>Sharewarden 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>찾기:</translation>
    </message>
    <message>
        <source>Find shares</source>
        <translation>공유 찾기</translation>
    </message>
    <message>
        <source>Words in any column</source>
        <translation>모든 열에서 단어 찾기</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountController</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>저장하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>계정을 저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The secret key could not be removed from the keychain, so the account was kept. %1</source>
        <translation>키체인에서 시크릿 키를 삭제하지 못해 계정을 그대로 두었습니다. %1</translation>
    </message>
    <message>
        <source>The secret key was removed, but the account is still listed. %1</source>
        <translation>시크릿 키는 삭제했지만 계정이 목록에 남아 있습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountForm</name>
    <message>
        <source>A&amp;ddress:</source>
        <translation>주소(&amp;D):</translation>
    </message>
    <message>
        <source>For example: production</source>
        <translation>예: 운영</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>민간</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>공공</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>금융</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>다른 주소</translation>
    </message>
    <message>
        <source>All; or codes such as KR, SGN</source>
        <translation>전체, 또는 KR, SGN 같은 코드</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>사이트(&amp;I):</translation>
    </message>
    <message>
        <source>Access &amp;key:</source>
        <translation>액세스 키(&amp;K):</translation>
    </message>
    <message>
        <source>Secret k&amp;ey:</source>
        <translation>시크릿 키(&amp;E):</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>리전(&amp;G):</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>저장됨. 바꾸려면 입력</translation>
    </message>
    <message>
        <source>Goes to the keychain, is never shown</source>
        <translation>키체인에 저장하며 다시 표시하지 않음</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Make a signed call that changes nothing, and show whose key it is</source>
        <translation>아무것도 바꾸지 않는 서명된 호출로 누구의 키인지 보여 줍니다</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>The account and its secret key were removed from this computer.</source>
        <translation>계정과 시크릿 키를 이 컴퓨터에서 제거했습니다.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>Create the key in the NAVER Cloud console under My Page, Manage Auth Key. A sub account needs the permission to view server images, and to change their sharing if you want to revoke.</source>
        <translation>키는 네이버 클라우드 콘솔의 마이페이지 &gt; 인증키 관리에서 만듭니다. 서브 계정에는 서버 이미지 조회 권한이 필요하고, 공유를 해제하려면 공유 변경 권한도 필요합니다.</translation>
    </message>
    <message>
        <source>Enter the secret key as well.</source>
        <translation>시크릿 키도 입력하십시오.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The Keychain Did Not Take the Key</source>
        <translation>키체인에 키를 저장하지 못함</translation>
    </message>
    <message>
        <source>Nothing was saved. The secret key can be kept in memory instead: it is written nowhere, and has to be entered again the next time the program starts.</source>
        <translation>저장된 것이 없습니다. 대신 시크릿 키를 메모리에 둘 수 있습니다. 어디에도 기록하지 않으며, 다음에 프로그램을 시작하면 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory Until the Program Closes</source>
        <translation>프로그램을 닫을 때까지 메모리에 두기(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Remove Account?</source>
        <translation>계정을 제거할까요?</translation>
    </message>
    <message>
        <source>The account %1 and its secret key are removed from this computer.</source>
        <translation>계정 %1와(과) 시크릿 키를 이 컴퓨터에서 제거합니다.</translation>
    </message>
    <message>
        <source>Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>네이버 클라우드에서는 아무것도 바뀌지 않으며, 이 계정으로 한 일은 저널에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove Account</source>
        <translation>계정 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Save Changes?</source>
        <translation>변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AuditExport</name>
    <message>
        <source>Export Audit CSV</source>
        <translation>감사 CSV 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>The audit CSV was not written. %1</source>
        <translation>감사 CSV를 쓰지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::CoverageDialog</name>
    <message>
        <source>Coverage</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Coverage by account, region and family</source>
        <translation>계정, 리전, 계열별 범위</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>선택한 줄의 상세 정보</translation>
    </message>
    <message>
        <source>&amp;Read What Is Missing Again</source>
        <translation>빠진 부분 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>아직 스캔하지 않았습니다.</translation>
    </message>
    <message>
        <source>The scan is still reading.</source>
        <translation>아직 스캔 중입니다.</translation>
    </message>
    <message>
        <source>Everything was read: no page, region or account is missing.</source>
        <translation>모두 읽었습니다. 빠진 페이지, 리전, 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Not everything was read. Shares in the parts below that are not complete may be missing from the table.</source>
        <translation>일부를 읽지 못했습니다. 아래에서 완료되지 않은 부분의 공유는 표에 없을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::CoverageModel</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2개 중 %L1개</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>계정 / 리전 / 계열</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EmptyState</name>
    <message>
        <source>No account yet</source>
        <translation>아직 계정이 없습니다</translation>
    </message>
    <message>
        <source>Add the access key of a NAVER Cloud account to see who can use its server images. To look around first, start the program with --demo.</source>
        <translation>네이버 클라우드 계정의 액세스 키를 추가하면 서버 이미지를 누가 쓸 수 있는지 볼 수 있습니다. 먼저 둘러보려면 프로그램을 --demo로 시작하십시오.</translation>
    </message>
    <message>
        <source>&amp;Add an Account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>선택한 계정이 없습니다</translation>
    </message>
    <message>
        <source>Tick at least one account or region on the left to scan it.</source>
        <translation>스캔할 계정이나 리전을 왼쪽에서 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>아직 스캔하지 않았습니다</translation>
    </message>
    <message>
        <source>A scan reads every server image of the accounts and regions ticked on the left, with the login IDs that it is shared with. It changes nothing.</source>
        <translation>스캔은 왼쪽에서 선택한 계정과 리전의 모든 서버 이미지와, 이미지가 공유된 로그인 ID를 읽습니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Scan Now</source>
        <translation>지금 스캔(&amp;S)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Shares appear here as they are read.</source>
        <translation>읽는 대로 공유가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>아무것도 읽지 못했습니다</translation>
    </message>
    <message>
        <source>This does not mean that nothing is shared. The coverage says for every account and region what happened and what to do.</source>
        <translation>공유가 없다는 뜻이 아닙니다. 계정과 리전별로 무슨 일이 있었고 무엇을 해야 하는지 범위에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show &amp;Coverage…</source>
        <translation>범위 보기(&amp;C)…</translation>
    </message>
    <message>
        <source>No shares in what was read</source>
        <translation>읽은 범위에 공유가 없습니다</translation>
    </message>
    <message>
        <source>The images that were read are shared with nobody. They can be listed as well.</source>
        <translation>읽은 이미지는 아무와도 공유되지 않았습니다. 이 이미지들도 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show &amp;Images Without Shares</source>
        <translation>공유 없는 이미지 보기(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>No share holds all the words of the search.</source>
        <translation>검색한 단어를 모두 포함하는 공유가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Clear the Search</source>
        <translation>검색 지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MainWindow</name>
    <message>
        <source>Sharewarden (Demo)</source>
        <translation>Sharewarden(데모)</translation>
    </message>
    <message>
        <source>Sharewarden</source>
        <translation>Sharewarden</translation>
    </message>
    <message>
        <source>The journal cannot be used, so nothing can be revoked. Scanning works. %1</source>
        <translation>저널을 사용할 수 없어 공유를 해제할 수 없습니다. 스캔은 가능합니다. %1</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>About Sharewarden</source>
        <translation>Sharewarden 정보</translation>
    </message>
    <message>
        <source>Sharewarden %1
See who can use your NAVER Cloud server images, take access back, and keep the proof.

Qt %2 · Apache License 2.0</source>
        <translation>Sharewarden %1
네이버 클라우드 서버 이미지를 누가 쓸 수 있는지 확인하고, 접근 권한을 회수하고, 증거를 남깁니다.

Qt %2 · Apache License 2.0</translation>
    </message>
    <message>
        <source>Close While Revoking?</source>
        <translation>공유 해제 중에 닫을까요?</translation>
    </message>
    <message>
        <source>A run has not ended.</source>
        <translation>실행이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Closing sends nothing more, reads back what was sent, gives every share its verdict in the journal, and then closes the window.</source>
        <translation>닫으면 더 이상 보내지 않고, 보낸 것을 다시 읽어 모든 공유의 결과를 저널에 남긴 뒤 창을 닫습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop the Run and Close</source>
        <translation>실행 중지 후 닫기(&amp;S)</translation>
    </message>
    <message>
        <source>Demo: a simulated gateway with an invented estate. Nothing here touches NAVER Cloud, your keychain or your journal.</source>
        <translation>데모: 모의 게이트웨이와 가상의 자료입니다. 네이버 클라우드, 키체인, 저널을 전혀 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>스캔 진행률</translation>
    </message>
    <message>
        <source>Show what was read and what was not</source>
        <translation>읽은 부분과 읽지 못한 부분 보기</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>The scan is still reading. Wait for it or cancel it.</source>
        <translation>아직 스캔 중입니다. 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <source>The journal cannot be used, so nothing can be revoked.</source>
        <translation>저널을 사용할 수 없어 공유를 해제할 수 없습니다.</translation>
    </message>
    <message>
        <source>The journal is being opened.</source>
        <translation>저널을 여는 중입니다.</translation>
    </message>
    <message>
        <source>Tick the shares to revoke first.</source>
        <translation>먼저 해제할 공유를 선택하십시오.</translation>
    </message>
    <message>
        <source>Review the ticked shares before revoking (Ctrl+R)</source>
        <translation>해제하기 전에 선택한 공유를 검토합니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>The journal cannot be used, so there is nothing to export.</source>
        <translation>저널을 사용할 수 없어 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Write what the journal recorded as a CSV file (Ctrl+E)</source>
        <translation>저널에 기록된 내용을 CSV 파일로 씁니다(Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PlanTreeModel</name>
    <message>
        <source>%1  (%2, %3, %4)</source>
        <translation>%1  (%2, %3, %4)</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L2건 중 %L1건 완료</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… 대기 중</translation>
    </message>
    <message>
        <source>Account, image, login ID</source>
        <translation>계정, 이미지, 로그인 ID</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln share(s)</source>
        <translation>
            <numerusform>%1(%2): 공유 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Nothing can be revoked.</source>
        <translation>해제할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Shares to revoke, by account and image</source>
        <translation>해제할 공유, 계정과 이미지별</translation>
    </message>
    <message>
        <source>For example: partner contract ended on 30 June</source>
        <translation>예: 6월 30일 협력사 계약 종료</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>사유(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>티켓(&amp;T):</translation>
    </message>
    <message>
        <source>Left out, because no call can name them: %1</source>
        <translation>호출로 지정할 수 없어 제외함: %1</translation>
    </message>
    <message>
        <source>These login IDs can no longer make servers from these images. A server that was already made from an image is not stopped and keeps its data. It can be undone by sharing the images again. Just before each image is changed it is read once more, and what is no longer shared is left alone.</source>
        <translation>이 로그인 ID들은 더 이상 이 이미지로 서버를 만들 수 없습니다. 이미지로 이미 만든 서버는 중지되지 않으며 데이터도 그대로입니다. 이미지를 다시 공유하면 되돌릴 수 있습니다. 각 이미지는 변경 직전에 한 번 더 읽으며, 이미 공유되지 않는 것은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing that can be revoked.</source>
        <translation>해제할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Enter a reason to go on: it is kept in the record.</source>
        <translation>계속하려면 사유를 입력하십시오. 기록에 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>공유 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>이미지 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>계정 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln Share(s)</source>
        <translation>
            <numerusform>공유 %Ln건 해제(&amp;V)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RunController</name>
    <message>
        <source>The account %1 is no longer set up. Nothing was changed. Scan again before you revoke.</source>
        <translation>계정 %1이(가) 더 이상 설정되어 있지 않습니다. 바뀐 것은 없습니다. 해제하기 전에 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>The account %1 was moved to another site after the scan. Nothing was changed. Scan again before you revoke.</source>
        <translation>계정 %1이(가) 스캔 후 다른 사이트로 옮겨졌습니다. 바뀐 것은 없습니다. 해제하기 전에 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had, so nothing was changed. %2</source>
        <translation>계정 %1의 키를 가져오지 못해 아무것도 바꾸지 않았습니다. %2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RunDialog</name>
    <message>
        <source>Revoking…</source>
        <translation>공유를 해제하는 중…</translation>
    </message>
    <message>
        <source>Revoking Shares</source>
        <translation>공유 해제</translation>
    </message>
    <message>
        <source>Shares with their verdicts</source>
        <translation>공유와 결과</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>실행 진행률</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%m건 중 %v건</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export Audit CSV…</source>
        <translation>감사 CSV 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent; what was sent is being read back…</source>
        <translation>중지하는 중: 더 이상 보내지 않고, 보낸 것을 다시 읽고 있습니다…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Stop the Run?</source>
        <translation>실행을 중지할까요?</translation>
    </message>
    <message>
        <source>The run has not ended.</source>
        <translation>실행이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopping sends nothing more and reads back what was sent. Every share gets its verdict.</source>
        <translation>중지하면 더 이상 보내지 않고 보낸 것을 다시 읽습니다. 모든 공유에 결과가 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop the Run</source>
        <translation>실행 중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScopePanel</name>
    <message>
        <source>&amp;Accounts and regions</source>
        <translation>계정과 리전(&amp;A)</translation>
    </message>
    <message>
        <source>Accounts and regions to scan</source>
        <translation>스캔할 계정과 리전</translation>
    </message>
    <message>
        <source>&amp;Manage Accounts…</source>
        <translation>계정 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, 액세스 키 %2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScreenshotTour</name>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>폴더 %1을(를) 만들지 못했습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The review could not be opened.</source>
        <translation>검토를 열지 못했습니다.</translation>
    </message>
    <message>
        <source>Partner contract ended</source>
        <translation>협력사 계약 종료</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Check that the folder is writable and has room.</source>
        <translation>그림 %1을(를) 쓰지 못했습니다. 폴더에 쓸 수 있고 공간이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableModel</name>
    <message>
        <source>not shared</source>
        <translation>공유 안 됨</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <translation>%1, 공유 안 됨</translation>
    </message>
    <message>
        <source>ticked: %1 on %2</source>
        <translation>선택됨: %2의 %1</translation>
    </message>
    <message>
        <source>not ticked: %1 on %2</source>
        <translation>선택 안 됨: %2의 %1</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>공유 대상</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableView</name>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>&amp;Tick or Untick	Space</source>
        <translation>선택 또는 해제(&amp;T)	Space</translation>
    </message>
    <message>
        <source>&amp;Copy Rows	Ctrl+C</source>
        <translation>행 복사(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;Login IDs</source>
        <translation>로그인 ID 복사(&amp;L)</translation>
    </message>
</context>
</TS>
