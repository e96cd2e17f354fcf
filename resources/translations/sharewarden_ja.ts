<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントの名前を入力してください。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>名前の先頭や末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名前が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The name contains control or invisible characters.</source>
        <translation>名前に制御文字または見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Another account is already called “%1”.</source>
        <translation>「%1」というアカウントが既にあります。</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>アクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>The access key is longer than %1 characters.</source>
        <translation>アクセスキーが %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The access key contains spaces or characters that cannot be part of a key. Copy it again.</source>
        <translation>アクセスキーに空白またはキーに使えない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>シークレットキーを入力してください。</translation>
    </message>
    <message>
        <source>The secret key is longer than %1 bytes.</source>
        <translation>シークレットキーが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The secret key contains spaces or control characters. Copy it again.</source>
        <translation>シークレットキーに空白または制御文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a region code. A code has capital letters and digits, as in KR.</source>
        <translation>「%1」はリージョンコードではありません。コードは KR のように大文字と数字です。</translation>
    </message>
    <message>
        <source>The account has no usable identifier.</source>
        <translation>アカウントに使用できる識別子がありません。</translation>
    </message>
    <message>
        <source>Choose the site of the account.</source>
        <translation>アカウントのサイトを選んでください。</translation>
    </message>
    <message>
        <source>There are more than %1 regions.</source>
        <translation>リージョンが %1 件を超えています。</translation>
    </message>
    <message>
        <source>The region %1 is named twice.</source>
        <translation>リージョン %1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>AccountCheck</name>
    <message>
        <source>The key works, but NAVER Cloud names no region for it.</source>
        <translation>キーは使えますが、NAVER Cloud が返したリージョンがありません。</translation>
    </message>
    <message>
        <source>The key works. Regions: %1.</source>
        <translation>キーは使えます。リージョン: %1。</translation>
    </message>
    <message>
        <source>main account</source>
        <translation>メインアカウント</translation>
    </message>
    <message>
        <source>sub account</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>login page %1</source>
        <translation>ログインページ %1</translation>
    </message>
    <message>
        <source>Whose key it is could not be learnt.</source>
        <translation>誰のキーかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The key belongs to: %1.</source>
        <translation>キーの持ち主: %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>このコンピューターの時計はサーバーと合っています。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>NAVER Cloud refuses requests that are five minutes off: set the clock.</source>
        <translation>NAVER Cloud は 5 分以上ずれたリクエストを拒否します。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The region %1 of this account is not among them.</source>
        <translation>このアカウントのリージョン %1 は含まれていません。</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>正しい JSON ではない（%1）</translation>
    </message>
    <message>
        <source>it is not an account file of this program</source>
        <translation>このプログラムのアカウントファイルではない</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>このプログラムの新しいバージョンが書いたもの</translation>
    </message>
    <message>
        <source>its account number %1 cannot be read</source>
        <translation>%1 番目のアカウントを読み取れない</translation>
    </message>
    <message>
        <source>its account number %1: %2</source>
        <translation>%1 番目のアカウント: %2</translation>
    </message>
    <message>
        <source>it is too large to be an account file of this program</source>
        <translation>このプログラムのアカウントファイルにしては大きすぎる</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>フォルダーを作成できない</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>another program is changing it, or its folder is not writable</source>
        <translation>別のプログラムが変更中か、フォルダーに書き込めない</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>an empty answer</source>
        <translation>空の応答</translation>
    </message>
    <message>
        <source>neither JSON nor XML</source>
        <translation>JSON でも XML でもない</translation>
    </message>
    <message>
        <source>broken JSON (%1)</source>
        <translation>壊れた JSON（%1）</translation>
    </message>
    <message>
        <source>an image without a number</source>
        <translation>番号のないイメージ</translation>
    </message>
    <message>
        <source>image %1 comes without its list of login IDs</source>
        <translation>イメージ %1 にログイン ID の一覧がない</translation>
    </message>
    <message>
        <source>image %1 has an unreadable login ID</source>
        <translation>イメージ %1 に読み取れないログイン ID がある</translation>
    </message>
    <message>
        <source>no total number of rows</source>
        <translation>全行数がない</translation>
    </message>
    <message>
        <source>no list of images</source>
        <translation>イメージの一覧がない</translation>
    </message>
    <message>
        <source>a region without a code</source>
        <translation>コードのないリージョン</translation>
    </message>
    <message>
        <source>no list of regions</source>
        <translation>リージョンの一覧がない</translation>
    </message>
    <message>
        <source>not one answer object</source>
        <translation>応答オブジェクトが 1 つではない</translation>
    </message>
    <message>
        <source>an answer without a return code</source>
        <translation>戻りコードのない応答</translation>
    </message>
    <message>
        <source>an answer that calls itself a success</source>
        <translation>成功と称するエラー応答</translation>
    </message>
    <message>
        <source>no identity</source>
        <translation>識別情報がない</translation>
    </message>
    <message>
        <source>a web page or a foreign XML document</source>
        <translation>ウェブページまたは別の XML 文書</translation>
    </message>
    <message>
        <source>broken XML (%1)</source>
        <translation>壊れた XML（%1）</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>別のアドレスへのリダイレクト</translation>
    </message>
</context>
<context>
    <name>BatchLock</name>
    <message>
        <source>the lock cannot be written</source>
        <translation>ロックを書き込めない</translation>
    </message>
    <message>
        <source>%1 (process %2) is carrying out a plan with this journal; wait until it is done</source>
        <translation>%1（プロセス %2）がこのジャーナルで計画を実行中。終わるまでお待ちください</translation>
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
        <translation>共有なし</translation>
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
        <translation>アクセスキーが空か、プレーンテキストではない</translation>
    </message>
    <message>
        <source>the secret key is empty</source>
        <translation>シークレットキーが空</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>… reading</source>
        <translation>… 読み取り中</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ 一部のみ</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation>– キャンセル</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>全リージョン</translation>
    </message>
    <message>
        <source>Asking for the regions…</source>
        <translation>リージョンを問い合わせ中…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cells read</source>
        <translation>%L2 セル中 %L1 セル読み取り済み</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>まだスキャンしていません</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>何も読み取れていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 shared</source>
        <translation>共有中 %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>共有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was read</source>
        <translation>すべては読み取れていません</translation>
    </message>
    <message>
        <source>%L1 ticked (%L2 hidden by the search)</source>
        <translation>%L1 件選択（%L2 件は検索で非表示）</translation>
    </message>
    <message>
        <source>%L1 ticked</source>
        <translation>%L1 件選択</translation>
    </message>
    <message numerus="yes">
        <source>%1  ▲ %Ln not complete: %2</source>
        <translation>
            <numerusform>%1  ▲ %Ln 件未完了: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentCredentials</name>
    <message>
        <source>%1 and %2 are both set and differ. Unset one of them.</source>
        <translation>%1 と %2 の両方が設定され、値が異なります。どちらかを解除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使用できません: %2</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. Set both.</source>
        <translation>%1 は設定されていますが %2 がありません。両方を設定してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A trusted, encrypted connection to the server could not be made: %1.</source>
        <translation>サーバーとの信頼できる暗号化接続を確立できませんでした: %1。</translation>
    </message>
    <message>
        <source>The server could not be reached or the connection was lost: %1.</source>
        <translation>サーバーに接続できないか、接続が切れました: %1。</translation>
    </message>
    <message>
        <source>The server gave no sign of life for %1 seconds.</source>
        <translation>サーバーが %1 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>Something other than the API answered, with HTTP status %1: %2.</source>
        <translation>API 以外のものが HTTP ステータス %1 で応答しました: %2。</translation>
    </message>
    <message>
        <source>NAVER Cloud did not accept the key, the signature or the time of the request (code 200, “%1”).</source>
        <translation>NAVER Cloud がリクエストのキー、署名、または時刻を受け付けませんでした（コード 200、「%1」）。</translation>
    </message>
    <message>
        <source>NAVER Cloud says that this key lacks the permission (code 210, “%1”).</source>
        <translation>NAVER Cloud によると、このキーには権限がありません（コード 210、「%1」）。</translation>
    </message>
    <message>
        <source>NAVER Cloud asks for fewer requests (code %1, “%2”).</source>
        <translation>NAVER Cloud がリクエストを減らすよう求めています（コード %1、「%2」）。</translation>
    </message>
    <message>
        <source>NAVER Cloud&apos;s gateway answered with HTTP status %1, code %2: “%3”.</source>
        <translation>NAVER Cloud のゲートウェイが HTTP ステータス %1、コード %2 で応答しました: 「%3」。</translation>
    </message>
    <message>
        <source>NAVER Cloud&apos;s server service answered with code %1: “%2”.</source>
        <translation>NAVER Cloud のサーバーサービスがコード %1 で応答しました: 「%2」。</translation>
    </message>
    <message>
        <source>The answer could not be understood (HTTP status %1): %2.</source>
        <translation>応答を解釈できませんでした（HTTP ステータス %1）: %2。</translation>
    </message>
    <message>
        <source>The answer was larger than %1 MiB and was not read.</source>
        <translation>応答が %1 MiB を超えていたため読み取りませんでした。</translation>
    </message>
    <message>
        <source>There is no usable key: %1.</source>
        <translation>使用できるキーがありません: %1。</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this account.</source>
        <translation>キーチェーンにこのアカウントのシークレットキーがありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>No keychain service answers on this system.</source>
        <translation>このシステムで応答するキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>キーチェーンのエラー: %1。</translation>
    </message>
    <message>
        <source>The file %1 could not be used: %2.</source>
        <translation>ファイル %1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy with its own certificate is in the way. The certificate is never waved through.</source>
        <translation>アドレスと、独自の証明書を持つプロキシが介在していないかを確認してください。証明書の検証を省略することはありません。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address, then try again.</source>
        <translation>ネットワーク、プロキシ、アドレスを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then try again.</source>
        <translation>ネットワークとプロキシを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Redirects are refused so that a signed request goes nowhere else. Check the address and the proxy.</source>
        <translation>署名済みリクエストが別の場所へ送られないよう、リダイレクトは拒否します。アドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a login page is in the way.</source>
        <translation>アドレスと、プロキシやログインページが介在していないかを確認してください。</translation>
    </message>
    <message>
        <source>Check the access key and the secret key, and that this computer&apos;s clock is right to within five minutes.</source>
        <translation>アクセスキーとシークレットキー、およびこのコンピューターの時計のずれが 5 分以内であることを確認してください。</translation>
    </message>
    <message>
        <source>Ask for a Sub Account policy that allows this action in this region.</source>
        <translation>このリージョンでこの操作を許可する Sub Account ポリシーを依頼してください。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>1 分待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, look at NAVER Cloud&apos;s status page.</source>
        <translation>数分後にもう一度お試しください。続く場合は NAVER Cloud のステータスページを確認してください。</translation>
    </message>
    <message>
        <source>Keep this message for NAVER Cloud&apos;s support.</source>
        <translation>NAVER Cloud サポートへの問い合わせ用にこのメッセージを控えておいてください。</translation>
    </message>
    <message>
        <source>The image is in another operation. Try again in a few minutes.</source>
        <translation>イメージは別の処理中です。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the region and the image exist and that this key may change them.</source>
        <translation>リージョンとイメージが存在し、このキーで変更できることを確認してください。</translation>
    </message>
    <message>
        <source>Check whether a proxy or a login page is in the way, then try again.</source>
        <translation>プロキシやログインページが介在していないか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the address is NAVER Cloud&apos;s API.</source>
        <translation>アドレスが NAVER Cloud の API であることを確認してください。</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key of the account.</source>
        <translation>アカウントのアクセスキーとシークレットキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret key of the account again.</source>
        <translation>アカウントのシークレットキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install and start a Secret Service (GNOME Keyring or KWallet), or keep the key in memory until the program closes.</source>
        <translation>Secret Service（GNOME Keyring または KWallet）をインストールして起動するか、プログラムを閉じるまでキーをメモリに保持してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain or allow the access, then try again.</source>
        <translation>キーチェーンのロックを解除するかアクセスを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the keychain of this computer, then try again.</source>
        <translation>このコンピューターのキーチェーンを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the place exists, is writable and has room, then try again.</source>
        <translation>場所が存在し、書き込み可能で空きがあることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたらもう一度始めてください。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Entry %1 does not belong there: it was put in from outside.</source>
        <translation>エントリ %1 は本来ないものです。外部から挿入されました。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one found is %2.</source>
        <translation>エントリ %1 がありません。次のエントリは %2 です。</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its place in the chain: it was changed, moved or put in, or the entry before it was.</source>
        <translation>エントリ %1 がチェーン上の位置と合いません。このエントリまたは直前のエントリが変更、移動、または挿入されました。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the journal was written anew at or before this entry.</source>
        <translation>エントリ %1 が控えたものと異なります。このエントリ以前からジャーナルが書き直されました。</translation>
    </message>
    <message>
        <source>The journal ends with entry %1, but entry %2 was noted: the last entries were removed.</source>
        <translation>ジャーナルはエントリ %1 で終わりますが、エントリ %2 が控えられています。末尾のエントリが削除されました。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>ファイルが壊れています: %1。</translation>
    </message>
    <message>
        <source>The entries fit, but %1.</source>
        <translation>エントリは合っていますが、%1。</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>読み取り専用で開かれた</translation>
    </message>
    <message>
        <source>an entry of the kind “%1” cannot be written without loss</source>
        <translation>種類「%1」のエントリは損失なしに書けない</translation>
    </message>
    <message>
        <source>it was removed or replaced while it was open</source>
        <translation>開いている間に削除または置き換えられた</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>内容が壊れている</translation>
    </message>
    <message>
        <source>the clock is not set</source>
        <translation>時計が設定されていない</translation>
    </message>
    <message>
        <source>entry %1 in it cannot be read</source>
        <translation>エントリ %1 を読み取れない</translation>
    </message>
    <message>
        <source>The file is damaged after entry %1: %2.</source>
        <translation>エントリ %1 の後でファイルが壊れています: %2。</translation>
    </message>
    <message>
        <source>its folder could not be created</source>
        <translation>フォルダーを作成できない</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはない</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではない</translation>
    </message>
    <message>
        <source>it is not a journal of Sharewarden; it was left as it is</source>
        <translation>Sharewarden のジャーナルではないため、そのまま残した</translation>
    </message>
    <message>
        <source>it was written by a newer version of Sharewarden; it was left as it is</source>
        <translation>新しいバージョンの Sharewarden が書いたため、そのまま残した</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ヘッダーが壊れている</translation>
    </message>
    <message>
        <source>it may be read but not written</source>
        <translation>読み取れるが書き込めない</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空である</translation>
    </message>
    <message>
        <source>it was not closed, and its newest entries are in the file beside it that ends in -wal, which cannot be read in a place that may not be written; copy both files to another folder and open the copy</source>
        <translation>閉じられておらず、最新のエントリが隣の -wal ファイルにあるが、書き込めない場所では読み取れない。両方のファイルを別のフォルダーにコピーして開いてください</translation>
    </message>
    <message>
        <source>it was changed by another program while it was read</source>
        <translation>読み取り中に別のプログラムが変更した</translation>
    </message>
    <message>
        <source>its structure was changed from outside: “%1” is not as Sharewarden made it</source>
        <translation>外部から構造が変更された: 「%1」が Sharewarden の作ったものと異なる</translation>
    </message>
    <message>
        <source>its structure was changed from outside: “%1” is missing</source>
        <translation>外部から構造が変更された: 「%1」がない</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>別のプログラムがロックしている</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクがエラーを報告した</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空きがない</translation>
    </message>
    <message>
        <source>it, or a file beside it, could not be opened or created</source>
        <translation>このファイルまたは隣のファイルを開けないか作成できない</translation>
    </message>
    <message>
        <source>it refuses what was to be written</source>
        <translation>書き込む内容を拒否した</translation>
    </message>
    <message>
        <source>it is not a journal</source>
        <translation>ジャーナルではない</translation>
    </message>
    <message>
        <source>the database could not do it</source>
        <translation>データベースが処理できない</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>the Secret Service answered “%1”</source>
        <translation>Secret Service が「%1」と応答した</translation>
    </message>
    <message>
        <source>there is no D-Bus session</source>
        <translation>D-Bus セッションがない</translation>
    </message>
    <message>
        <source>libsecret is not installed</source>
        <translation>libsecret がインストールされていない</translation>
    </message>
    <message>
        <source>Qt runs without GLib&apos;s event loop, which libsecret needs (is QT_NO_GLIB set?)</source>
        <translation>libsecret に必要な GLib イベントループなしで Qt が動作している（QT_NO_GLIB が設定されていませんか?）</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds; perhaps it waits for you to unlock it</source>
        <translation>%1 秒以内に応答しない。ロック解除を待っている可能性がある</translation>
    </message>
    <message>
        <source>the account has no identifier</source>
        <translation>アカウントに識別子がない</translation>
    </message>
    <message>
        <source>an earlier question of the keychain is still not answered</source>
        <translation>キーチェーンの以前の問い合わせにまだ回答していない</translation>
    </message>
    <message>
        <source>it gave back an empty secret</source>
        <translation>空のシークレットを返した</translation>
    </message>
    <message>
        <source>an empty secret is not stored</source>
        <translation>空のシークレットは保存しない</translation>
    </message>
    <message>
        <source>it gives back something other than what was stored</source>
        <translation>保存したものと異なるものを返した</translation>
    </message>
    <message>
        <source>the secret is still there</source>
        <translation>シークレットがまだ残っている</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>See who can use your NAVER Cloud server images, take access back, and keep the proof.</source>
        <translation>NAVER Cloud のサーバーイメージを誰が使えるかを確認し、アクセスを取り戻し、証拠を残します。</translation>
    </message>
    <message>
        <source>Try the program on a simulated gateway: no account, no network, and your keychain, journal and settings stay untouched.</source>
        <translation>模擬ゲートウェイでプログラムを試します。アカウントもネットワークも不要で、キーチェーン、ジャーナル、設定には触れません。</translation>
    </message>
    <message>
        <source>Where accounts.json and journal.sqlite are.</source>
        <translation>accounts.json と journal.sqlite の場所。</translation>
    </message>
    <message>
        <source>The language: ko, ja or en.</source>
        <translation>言語: ko、ja、en のいずれか。</translation>
    </message>
    <message>
        <source>With --demo: do the main job unattended, save pictures of the windows in DIR, print their paths and end. Works without a display.</source>
        <translation>--demo と併用: 主な作業を自動で行い、ウィンドウの画像を DIR に保存し、パスを出力して終了します。画面がなくても動作します。</translation>
    </message>
    <message>
        <source>--screenshot works with --demo only.</source>
        <translation>--screenshot は --demo と併用してください。</translation>
    </message>
    <message>
        <source>--demo keeps its data in a folder of its own: leave out --data-dir.</source>
        <translation>--demo は専用フォルダーにデータを置きます。--data-dir を外してください。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>--lang takes ko, ja or en.</source>
        <translation>--lang には ko、ja、en を指定してください。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Sharewarden Cannot Start</source>
        <translation>Sharewarden を起動できません</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is. %1</source>
        <translation>アカウントの一覧を読み取れません。ファイルはそのままです。%1</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーである</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>ファイルではなくデバイスまたはパイプ</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>フォルダー %1 が存在しない</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found by reading after the program had ended before the verdict.</source>
        <translation>判定の前にプログラムが終了したため、後から読み取って確認しました。</translation>
    </message>
    <message>
        <source>There is no key for the account of this share.</source>
        <translation>この共有のアカウントのキーがありません。</translation>
    </message>
    <message>
        <source>The program ended before this share was sent.</source>
        <translation>この共有を送信する前にプログラムが終了しました。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The run stopped because its journal could not be written.</source>
        <translation>ジャーナルに書き込めないため実行を停止しました。</translation>
    </message>
    <message>
        <source>The run was stopped before this share.</source>
        <translation>この共有の前に実行が停止されました。</translation>
    </message>
    <message>
        <source>There is no key for the account of this share.</source>
        <translation>この共有のアカウントのキーがありません。</translation>
    </message>
    <message>
        <source>The image could not be read before the change. %1</source>
        <translation>変更前にイメージを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>The image is no longer listed.</source>
        <translation>イメージはもう一覧にありません。</translation>
    </message>
    <message>
        <source>The image was renamed since the review and was left alone.</source>
        <translation>確認後にイメージ名が変わったため、変更しませんでした。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>要求により停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) revoked, and the fresh list confirms it.</source>
        <translation>
            <numerusform>共有 %Ln 件を解除し、再取得した一覧で確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone; nothing was sent for them.</source>
        <translation>
            <numerusform>共有 %Ln 件は既になく、何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still listed although the removal was sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>解除を送信しましたが、共有 %Ln 件がまだ一覧にあります。数分後に再スキャンしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were refused; the notes say why.</source>
        <translation>
            <numerusform>共有 %Ln 件は拒否されました。理由は備考にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be revoked. Scan again to see.</source>
        <translation>
            <numerusform>共有 %Ln 件は読み返せず、解除されたか不明です。再スキャンして確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>共有 %Ln 件には触れていません。何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent. %1</source>
        <translation>ジャーナルに書き込めないため、それ以上送信しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>the list kept changing while it was read</source>
        <translation>読み取り中に一覧が変わり続けた</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>The endpoint is not a web address.</source>
        <translation>エンドポイントがウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>The endpoint must start with https:// (http:// is allowed on this computer only).</source>
        <translation>エンドポイントは https:// で始まる必要があります（http:// はこのコンピューター上のみ許可）。</translation>
    </message>
    <message>
        <source>The endpoint must be a host and a port only, without path, query or user name.</source>
        <translation>エンドポイントはホストとポートのみで、パス、クエリ、ユーザー名を含めないでください。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the request could not be sent exactly as it was signed</source>
        <translation>リクエストを署名どおりに送信できない</translation>
    </message>
    <message>
        <source>the connection was closed before an answer came</source>
        <translation>応答の前に接続が閉じられた</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Revoked</source>
        <translation>解除済み</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>既になし</translation>
    </message>
    <message>
        <source>Still shared</source>
        <translation>まだ共有中</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>既に共有中</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The removal was sent, and the image read again no longer has this login ID.</source>
        <translation>解除を送信し、再度読み取ったイメージにこのログイン ID はありません。</translation>
    </message>
    <message>
        <source>The login ID was already gone when the image was read again. Nothing was sent.</source>
        <translation>イメージを再度読み取った時点で、このログイン ID は既にありませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>The removal was sent, yet the image read again still has this login ID.</source>
        <translation>解除を送信しましたが、再度読み取ったイメージにこのログイン ID がまだあります。</translation>
    </message>
    <message>
        <source>The share was sent, and the image read again has this login ID.</source>
        <translation>共有を送信し、再度読み取ったイメージにこのログイン ID があります。</translation>
    </message>
    <message>
        <source>The login ID was already there when the image was read again. Nothing was sent.</source>
        <translation>イメージを再度読み取った時点で、このログイン ID は既にありました。何も送信していません。</translation>
    </message>
    <message>
        <source>The share was sent, yet the image read again does not have this login ID.</source>
        <translation>共有を送信しましたが、再度読み取ったイメージにこのログイン ID がありません。</translation>
    </message>
    <message>
        <source>NAVER Cloud refused the change, and the image read again shows that nothing changed.</source>
        <translation>NAVER Cloud が変更を拒否し、再度読み取ったイメージでも変化がないことを確認しました。</translation>
    </message>
    <message>
        <source>The change may have been made: it was sent, and the image could not be read again.</source>
        <translation>変更された可能性があります。送信しましたが、イメージを再度読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent for this share.</source>
        <translation>この共有については何も送信していません。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Scan</source>
        <translation>スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Read every image of the chosen accounts and regions (F5)</source>
        <translation>選択したアカウントとリージョンのイメージをすべて読み取ります (F5)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Scan</source>
        <translation>スキャンのキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was read (Esc)</source>
        <translation>スキャンを止め、読み取った内容は保持します (Esc)</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>共有解除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export Audit CSV…</source>
        <translation>監査 CSV のエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Manage &amp;Accounts…</source>
        <translation>アカウントの管理(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>表示中をすべて選択(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Invert Shown Ticks</source>
        <translation>表示中の選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lear All Ticks</source>
        <translation>選択をすべて解除(&amp;L)</translation>
    </message>
    <message>
        <source>Images &amp;Without Shares</source>
        <translation>共有のないイメージ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Coverage…</source>
        <translation>カバレッジ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Sharewarden</source>
        <translation>Sharewarden について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>検索:</translation>
    </message>
    <message>
        <source>Find shares</source>
        <translation>共有の検索</translation>
    </message>
    <message>
        <source>Words in any column</source>
        <translation>全列の単語</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountController</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存していません。%1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>アカウントを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The secret key could not be removed from the keychain, so the account was kept. %1</source>
        <translation>キーチェーンからシークレットキーを削除できなかったため、アカウントを残しました。%1</translation>
    </message>
    <message>
        <source>The secret key was removed, but the account is still listed. %1</source>
        <translation>シークレットキーは削除しましたが、アカウントが一覧に残っています。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountForm</name>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>For example: production</source>
        <translation>例: 本番</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府機関</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>All; or codes such as KR, SGN</source>
        <translation>すべて、または KR, SGN などのコード</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>サイト(&amp;I):</translation>
    </message>
    <message>
        <source>Access &amp;key:</source>
        <translation>アクセスキー(&amp;K):</translation>
    </message>
    <message>
        <source>Secret k&amp;ey:</source>
        <translation>シークレットキー(&amp;E):</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>リージョン(&amp;G):</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>保存済み（置き換えるには入力）</translation>
    </message>
    <message>
        <source>Goes to the keychain, is never shown</source>
        <translation>キーチェーンに保存、再表示なし</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Make a signed call that changes nothing, and show whose key it is</source>
        <translation>何も変更しない署名付き呼び出しで、誰のキーかを表示します</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The account and its secret key were removed from this computer.</source>
        <translation>アカウントとシークレットキーをこのコンピューターから削除しました。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Create the key in the NAVER Cloud console under My Page, Manage Auth Key. A sub account needs the permission to view server images, and to change their sharing if you want to revoke.</source>
        <translation>キーは NAVER Cloud コンソールの My Page &gt; Manage Auth Key で作成します。サブアカウントにはサーバーイメージの参照権限が、共有を解除するには共有の変更権限も必要です。</translation>
    </message>
    <message>
        <source>Enter the secret key as well.</source>
        <translation>シークレットキーも入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The Keychain Did Not Take the Key</source>
        <translation>キーチェーンにキーを保存できません</translation>
    </message>
    <message>
        <source>Nothing was saved. The secret key can be kept in memory instead: it is written nowhere, and has to be entered again the next time the program starts.</source>
        <translation>何も保存していません。代わりにシークレットキーをメモリに保持できます。どこにも書き込まれず、次回起動時に再入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory Until the Program Closes</source>
        <translation>プログラムを閉じるまでメモリに保持(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Remove Account?</source>
        <translation>アカウントを削除しますか?</translation>
    </message>
    <message>
        <source>The account %1 and its secret key are removed from this computer.</source>
        <translation>アカウント %1 とそのシークレットキーをこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>NAVER Cloud 側は何も変わらず、このアカウントで行ったことはジャーナルに残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove Account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save Changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AuditExport</name>
    <message>
        <source>Export Audit CSV</source>
        <translation>監査 CSV のエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The audit CSV was not written. %1</source>
        <translation>監査 CSV を書き込めませんでした。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::CoverageDialog</name>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Coverage by account, region and family</source>
        <translation>アカウント、リージョン、ファミリー別のカバレッジ</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>&amp;Read What Is Missing Again</source>
        <translation>不足分を再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>まだスキャンしていません。</translation>
    </message>
    <message>
        <source>The scan is still reading.</source>
        <translation>スキャン中です。</translation>
    </message>
    <message>
        <source>Everything was read: no page, region or account is missing.</source>
        <translation>すべて読み取りました。不足しているページ、リージョン、アカウントはありません。</translation>
    </message>
    <message>
        <source>Not everything was read. Shares in the parts below that are not complete may be missing from the table.</source>
        <translation>すべては読み取れていません。下の未完了の部分にある共有は、表に含まれていない可能性があります。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::CoverageModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 件中 %L1 件</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>アカウント / リージョン / ファミリー</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EmptyState</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>Add the access key of a NAVER Cloud account to see who can use its server images. To look around first, start the program with --demo.</source>
        <translation>NAVER Cloud アカウントのアクセスキーを追加すると、サーバーイメージを誰が使えるかがわかります。まず試すには --demo を付けて起動してください。</translation>
    </message>
    <message>
        <source>&amp;Add an Account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>アカウントが選択されていません</translation>
    </message>
    <message>
        <source>Tick at least one account or region on the left to scan it.</source>
        <translation>スキャンするアカウントまたはリージョンを左で 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>まだスキャンしていません</translation>
    </message>
    <message>
        <source>A scan reads every server image of the accounts and regions ticked on the left, with the login IDs that it is shared with. It changes nothing.</source>
        <translation>スキャンは、左で選択したアカウントとリージョンのすべてのサーバーイメージと、その共有先のログイン ID を読み取ります。何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Scan Now</source>
        <translation>今すぐスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Shares appear here as they are read.</source>
        <translation>読み取った共有から順にここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>This does not mean that nothing is shared. The coverage says for every account and region what happened and what to do.</source>
        <translation>共有がないという意味ではありません。アカウントとリージョンごとに何が起き、何をすべきかをカバレッジで確認できます。</translation>
    </message>
    <message>
        <source>Show &amp;Coverage…</source>
        <translation>カバレッジを表示(&amp;C)…</translation>
    </message>
    <message>
        <source>No shares in what was read</source>
        <translation>読み取った範囲に共有はありません</translation>
    </message>
    <message>
        <source>The images that were read are shared with nobody. They can be listed as well.</source>
        <translation>読み取ったイメージは誰とも共有されていません。これらのイメージも表示できます。</translation>
    </message>
    <message>
        <source>Show &amp;Images Without Shares</source>
        <translation>共有のないイメージを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message>
        <source>No share holds all the words of the search.</source>
        <translation>検索語をすべて含む共有はありません。</translation>
    </message>
    <message>
        <source>&amp;Clear the Search</source>
        <translation>検索をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MainWindow</name>
    <message>
        <source>Sharewarden (Demo)</source>
        <translation>Sharewarden（デモ）</translation>
    </message>
    <message>
        <source>Sharewarden</source>
        <translation>Sharewarden</translation>
    </message>
    <message>
        <source>The journal cannot be used, so nothing can be revoked. Scanning works. %1</source>
        <translation>ジャーナルを使用できないため、共有を解除できません。スキャンは可能です。%1</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>About Sharewarden</source>
        <translation>Sharewarden について</translation>
    </message>
    <message>
        <source>Sharewarden %1
See who can use your NAVER Cloud server images, take access back, and keep the proof.

Qt %2 · Apache License 2.0</source>
        <translation>Sharewarden %1
NAVER Cloud のサーバーイメージを誰が使えるかを確認し、アクセスを取り戻し、証拠を残します。

Qt %2 · Apache License 2.0</translation>
    </message>
    <message>
        <source>Close While Revoking?</source>
        <translation>共有解除中に閉じますか?</translation>
    </message>
    <message>
        <source>A run has not ended.</source>
        <translation>実行が終わっていません。</translation>
    </message>
    <message>
        <source>Closing sends nothing more, reads back what was sent, gives every share its verdict in the journal, and then closes the window.</source>
        <translation>閉じると、それ以上送信せず、送信済みのものを読み返し、すべての共有の判定をジャーナルに残してからウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Stop the Run and Close</source>
        <translation>実行を停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Demo: a simulated gateway with an invented estate. Nothing here touches NAVER Cloud, your keychain or your journal.</source>
        <translation>デモ: 模擬ゲートウェイと架空のデータです。NAVER Cloud、キーチェーン、ジャーナルには一切触れません。</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>スキャンの進捗</translation>
    </message>
    <message>
        <source>Show what was read and what was not</source>
        <translation>読み取った部分と読み取れなかった部分を表示</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>カバレッジ: %1</translation>
    </message>
    <message>
        <source>The scan is still reading. Wait for it or cancel it.</source>
        <translation>スキャン中です。待つかキャンセルしてください。</translation>
    </message>
    <message>
        <source>The journal cannot be used, so nothing can be revoked.</source>
        <translation>ジャーナルを使用できないため、共有を解除できません。</translation>
    </message>
    <message>
        <source>The journal is being opened.</source>
        <translation>ジャーナルを開いています。</translation>
    </message>
    <message>
        <source>Tick the shares to revoke first.</source>
        <translation>まず解除する共有を選択してください。</translation>
    </message>
    <message>
        <source>Review the ticked shares before revoking (Ctrl+R)</source>
        <translation>解除の前に、選択した共有を確認します (Ctrl+R)</translation>
    </message>
    <message>
        <source>The journal cannot be used, so there is nothing to export.</source>
        <translation>ジャーナルを使用できないため、エクスポートするものがありません。</translation>
    </message>
    <message>
        <source>Write what the journal recorded as a CSV file (Ctrl+E)</source>
        <translation>ジャーナルに記録された内容を CSV ファイルに書き込みます (Ctrl+E)</translation>
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
        <translation>%L2 件中 %L1 件完了</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… 待機中</translation>
    </message>
    <message>
        <source>Account, image, login ID</source>
        <translation>アカウント、イメージ、ログイン ID</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln share(s)</source>
        <translation>
            <numerusform>%1（%2）: 共有 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing can be revoked.</source>
        <translation>解除できるものがありません。</translation>
    </message>
    <message>
        <source>Shares to revoke, by account and image</source>
        <translation>解除する共有（アカウントとイメージ別）</translation>
    </message>
    <message>
        <source>For example: partner contract ended on 30 June</source>
        <translation>例: 6 月 30 日にパートナー契約終了</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>チケット(&amp;T):</translation>
    </message>
    <message>
        <source>Left out, because no call can name them: %1</source>
        <translation>呼び出しで指定できないため除外: %1</translation>
    </message>
    <message>
        <source>These login IDs can no longer make servers from these images. A server that was already made from an image is not stopped and keeps its data. It can be undone by sharing the images again. Just before each image is changed it is read once more, and what is no longer shared is left alone.</source>
        <translation>これらのログイン ID は、これらのイメージからサーバーを作成できなくなります。既にイメージから作成されたサーバーは停止されず、データも残ります。イメージを再び共有すれば元に戻せます。各イメージは変更の直前にもう一度読み取り、既に共有されていないものには触れません。</translation>
    </message>
    <message>
        <source>There is nothing that can be revoked.</source>
        <translation>解除できるものがありません。</translation>
    </message>
    <message>
        <source>Enter a reason to go on: it is kept in the record.</source>
        <translation>続けるには理由を入力してください。記録に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>共有 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln Share(s)</source>
        <translation>
            <numerusform>%Ln 件の共有を解除(&amp;V)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RunController</name>
    <message>
        <source>The account %1 is no longer set up. Nothing was changed. Scan again before you revoke.</source>
        <translation>アカウント %1 は設定されていません。何も変更していません。解除の前に再スキャンしてください。</translation>
    </message>
    <message>
        <source>The account %1 was moved to another site after the scan. Nothing was changed. Scan again before you revoke.</source>
        <translation>アカウント %1 はスキャン後に別のサイトへ移されました。何も変更していません。解除の前に再スキャンしてください。</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had, so nothing was changed. %2</source>
        <translation>アカウント %1 のキーを取得できなかったため、何も変更していません。%2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RunDialog</name>
    <message>
        <source>Revoking…</source>
        <translation>共有を解除中…</translation>
    </message>
    <message>
        <source>Revoking Shares</source>
        <translation>共有の解除</translation>
    </message>
    <message>
        <source>Shares with their verdicts</source>
        <translation>共有と判定</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%m 件中 %v 件</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export Audit CSV…</source>
        <translation>監査 CSV のエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent; what was sent is being read back…</source>
        <translation>停止中: これ以上送信せず、送信済みのものを読み返しています…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stop the Run?</source>
        <translation>実行を停止しますか?</translation>
    </message>
    <message>
        <source>The run has not ended.</source>
        <translation>実行が終わっていません。</translation>
    </message>
    <message>
        <source>Stopping sends nothing more and reads back what was sent. Every share gets its verdict.</source>
        <translation>停止すると、それ以上送信せず、送信済みのものを読み返します。すべての共有に判定が付きます。</translation>
    </message>
    <message>
        <source>&amp;Stop the Run</source>
        <translation>実行を停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScopePanel</name>
    <message>
        <source>&amp;Accounts and regions</source>
        <translation>アカウントとリージョン(&amp;A)</translation>
    </message>
    <message>
        <source>Accounts and regions to scan</source>
        <translation>スキャンするアカウントとリージョン</translation>
    </message>
    <message>
        <source>&amp;Manage Accounts…</source>
        <translation>アカウントの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1、アクセスキー %2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScreenshotTour</name>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>フォルダー %1 を作成できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The review could not be opened.</source>
        <translation>確認画面を開けませんでした。</translation>
    </message>
    <message>
        <source>Partner contract ended</source>
        <translation>パートナー契約の終了</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Check that the folder is writable and has room.</source>
        <translation>画像 %1 を書き込めませんでした。フォルダーが書き込み可能で空きがあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableModel</name>
    <message>
        <source>not shared</source>
        <translation>共有なし</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <translation>%1、共有なし</translation>
    </message>
    <message>
        <source>ticked: %1 on %2</source>
        <translation>選択済み: %2 の %1</translation>
    </message>
    <message>
        <source>not ticked: %1 on %2</source>
        <translation>未選択: %2 の %1</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableView</name>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>&amp;Tick or Untick	Space</source>
        <translation>選択または解除(&amp;T)	Space</translation>
    </message>
    <message>
        <source>&amp;Copy Rows	Ctrl+C</source>
        <translation>行をコピー(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;Login IDs</source>
        <translation>ログイン ID をコピー(&amp;L)</translation>
    </message>
</context>
</TS>
