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
    <message>
        <source>The number of shares has to be between 0 and %1.</source>
        <translation>共有の件数は 0 から %1 までにしてください。</translation>
    </message>
    <message>
        <source>The folder must not begin or end with a space.</source>
        <translation>フォルダー名の先頭や末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>The name of the folder is longer than %1 characters.</source>
        <translation>フォルダー名が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The name of the folder contains control or invisible characters.</source>
        <translation>フォルダー名に制御文字または見えない文字が含まれています。</translation>
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
        <source>The region %1 of this account is not among them.</source>
        <translation>このアカウントのリージョン %1 は含まれていません。</translation>
    </message>
    <message>
        <source>NAVER Cloud refuses requests that are five minutes off, so they are signed with the server&apos;s time. Set the clock.</source>
        <translation>NAVER Cloud は 5 分以上ずれたリクエストを拒否するため、サーバーの時刻で署名しています。時計を合わせてください。</translation>
    </message>
</context>
<context>
    <name>AccountColour</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>It has no ncloud_access_key_id.</source>
        <translation>ncloud_access_key_id がありません。</translation>
    </message>
    <message>
        <source>It has no ncloud_secret_access_key.</source>
        <translation>ncloud_secret_access_key がありません。</translation>
    </message>
    <message>
        <source>The account “%1” has this key.</source>
        <translation>アカウント「%1」がこのキーを使用しています。</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>名前は「%1」になります。</translation>
    </message>
    <message>
        <source>No secret key comes with it: enter it afterwards.</source>
        <translation>シークレットキーは含まれていません。後で入力してください。</translation>
    </message>
    <message>
        <source>Its profile begins at line %1. %2</source>
        <translation>このプロファイルは %1 行目から始まります。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported.</source>
        <translation>
            <numerusform>アカウント %n 件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>「%1」をインポートできませんでした。%2</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>インポートしていないアカウント: %1。</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>production account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Production account: its name is typed before its shares are changed.</source>
        <translation>本番アカウント: 共有を変更する前に、アカウント名の入力が必要です。</translation>
    </message>
    <message>
        <source>Read-only: its shares cannot be changed.</source>
        <translation>読み取り専用: このアカウントの共有は変更できません。</translation>
    </message>
    <message>
        <source>Its shares can be changed until the window closes.</source>
        <translation>ウィンドウを閉じるまで、このアカウントの共有を変更できます。</translation>
    </message>
    <message>
        <source>PROD</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>%1のマーク</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>%1のマークが付いています。</translation>
    </message>
    <message>
        <source>Never, as far as is known here</source>
        <translation>なし（ここで把握している範囲）</translation>
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
    <name>AuthorityFile</name>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーである</translation>
    </message>
    <message>
        <source>it is too large for a file of certificates</source>
        <translation>証明書のファイルにしては大きすぎる</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>PEM 形式の証明書がない</translation>
    </message>
</context>
<context>
    <name>BatchLock</name>
    <message>
        <source>another window or command of Sharewarden is carrying out a plan with this journal; wait until it is done</source>
        <translation>Sharewarden の別のウィンドウまたはコマンドがこのジャーナルで計画を実行中。終わるまでお待ちください</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Revoke</source>
        <translation>共有解除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? 未確定</translation>
    </message>
    <message>
        <source>– Stopped</source>
        <translation>– 停止</translation>
    </message>
    <message>
        <source>✓ Recovered</source>
        <translation>✓ 復旧済み</translation>
    </message>
    <message>
        <source>▲ Recovered</source>
        <translation>▲ 復旧済み</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>▲ Done in part</source>
        <translation>▲ 一部完了</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>verdict and how many</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封印済み</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Re-appeared</source>
        <translation>再出現</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>it is not in the earlier inventory</source>
        <translation>以前のインベントリにない</translation>
    </message>
    <message>
        <source>it is not in the present inventory</source>
        <translation>現在のインベントリにない</translation>
    </message>
    <message>
        <source>the earlier inventory did not read it whole</source>
        <translation>以前のインベントリですべては読み取れていない</translation>
    </message>
    <message>
        <source>the present inventory did not read it whole</source>
        <translation>現在のインベントリですべては読み取れていない</translation>
    </message>
    <message>
        <source>it was not read again since the earlier inventory</source>
        <translation>以前のインベントリ以降、再度読み取っていない</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>全リージョン</translation>
    </message>
    <message>
        <source>Nothing could be compared: neither inventory has anything.</source>
        <translation>比較できるものがありません。どちらのインベントリも空です。</translation>
    </message>
    <message>
        <source>Nothing could be compared, so this says nothing about changes.</source>
        <translation>比較できるものがないため、変更については何も言えません。</translation>
    </message>
    <message>
        <source>No change: every image is shared with the same login IDs as before.</source>
        <translation>変更なし: すべてのイメージが以前と同じログイン ID と共有されています。</translation>
    </message>
    <message>
        <source>What could be compared is the same.</source>
        <translation>比較できた部分は同じです。</translation>
    </message>
    <message>
        <source>Shares added: %L1, re-appeared after a revoke: %L2, removed: %L3.</source>
        <translation>追加された共有: %L1 件、解除後に再び現れた共有: %L2 件、なくなった共有: %L3 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the estate could not be compared, and what happened there is not known.</source>
        <translation>
            <numerusform>%n 個の部分は比較できず、そこで何が変わったかは不明です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeStatement</name>
    <message>
        <source>Statement of no change</source>
        <translation>変更なしの証明</translation>
    </message>
    <message>
        <source>Changes of shares</source>
        <translation>共有の変更</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and why it was not compared</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the image is gone</source>
        <translation>イメージがなくなった</translation>
    </message>
    <message>
        <source>the image is new</source>
        <translation>新しいイメージ</translation>
    </message>
    <message>
        <source>Not listed here: %1 more. The CSV export has them all.</source>
        <translation>ここに記載していないもの: ほか %1 件。エクスポートした CSV にはすべて含まれます。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比較したもの</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>異なるもの</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>比較しなかったもの</translation>
    </message>
    <message>
        <source>What this shows and what it does not</source>
        <translation>この文書で示せることと示せないこと</translation>
    </message>
    <message>
        <source>Earlier inventory, read</source>
        <translation>以前のインベントリ、読み取り日時</translation>
    </message>
    <message>
        <source>Its images and shares</source>
        <translation>イメージと共有</translation>
    </message>
    <message>
        <source>%1 images, %2 shares</source>
        <translation>イメージ %1 件、共有 %2 件</translation>
    </message>
    <message>
        <source>SHA-256 of its file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>Present inventory, read</source>
        <translation>現在のインベントリ、読み取り日時</translation>
    </message>
    <message>
        <source>Parts compared</source>
        <translation>比較した部分</translation>
    </message>
    <message>
        <source>Parts not compared</source>
        <translation>比較しなかった部分</translation>
    </message>
    <message>
        <source>Shares added</source>
        <translation>追加された共有</translation>
    </message>
    <message>
        <source>Shares re-appeared</source>
        <translation>解除後に再び現れた共有</translation>
    </message>
    <message>
        <source>Shares removed</source>
        <translation>なくなった共有</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Stated at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>A part is one account, one region and one image family. It is compared when both inventories have read every row of it.</source>
        <translation>1 つの部分は、1 つのアカウント、1 つのリージョン、1 つのイメージファミリーです。両方のインベントリですべて読み取れた部分だけを比較します。</translation>
    </message>
    <message>
        <source>Each part is compared as the server listed it at the two times. What was changed and changed back between them is not seen.</source>
        <translation>各部分は、2 つの時点でサーバーが返した一覧どうしを比較します。その間に変更されて元に戻ったものはわかりません。</translation>
    </message>
    <message>
        <source>The digests show whether the two files are still the ones that were compared; they do not show who made them.</source>
        <translation>ダイジェストは、2 つのファイルが比較したときのままかどうかを示します。誰が作成したかは示しません。</translation>
    </message>
    <message>
        <source>%1: %2 shares at %3, %4 at %5</source>
        <translation>%1: %3 に共有 %2 件、%5 に %4 件</translation>
    </message>
    <message>
        <source>Signed:</source>
        <translation>署名:</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>アカウント / リージョン / ファミリー</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>以前の読み取り</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>今回の読み取り</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>確認者</translation>
    </message>
</context>
<context>
    <name>CliAccounts</name>
    <message>
        <source>Note: the account “%1” has the same access key.</source>
        <translation>注: アカウント「%1」のアクセスキーと同じです。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 何も変更していません。</translation>
    </message>
    <message>
        <source>Secret key of “%1” (it is not shown): </source>
        <translation>「%1」のシークレットキー（表示されません）: </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>No secret key came from standard input. Nothing was changed. Type it when you are asked, or give it as the first line.</source>
        <translation>標準入力からシークレットキーを受け取れませんでした。何も変更していません。求められたときに入力するか、最初の行で渡してください。</translation>
    </message>
    <message>
        <source>“%1” was added. “sharewarden-cli accounts check” says whether its key works.</source>
        <translation>「%1」を追加しました。キーが使えるかどうかは「sharewarden-cli accounts check」で確認できます。</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: 使用可</translation>
    </message>
    <message>
        <source>%1: DOES NOT WORK</source>
        <translation>%1: 使用不可</translation>
    </message>
    <message>
        <source>These accounts belong to the same owner: %1. A scan of all of them reads the same images more than once.</source>
        <translation>次のアカウントは持ち主が同じです: %1。すべてをスキャンすると、同じイメージを複数回読み取ります。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>確認していないアカウント: %1。</translation>
    </message>
    <message>
        <source>Accounts that work: %1 of %2.</source>
        <translation>使用できるアカウント: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>ACCESS KEY</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>REGIONS</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>GUARDS</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>LAST WORKED (UTC)</source>
        <translation>最終成功 (UTC)</translation>
    </message>
    <message>
        <source>No account has been added yet. See “sharewarden-cli accounts --help”.</source>
        <translation>アカウントがまだ追加されていません。「sharewarden-cli accounts --help」を参照してください。</translation>
    </message>
    <message>
        <source>The account “%1” and its secret key are removed from this computer. Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>アカウント「%1」とそのシークレットキーをこのコンピューターから削除します。NAVER Cloud 側は何も変わらず、このアカウントで行ったことはジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Type yes to remove it; anything else leaves everything as it is: </source>
        <translation>削除するには yes と入力してください。それ以外を入力すると何も変更しません: </translation>
    </message>
    <message>
        <source>The secret key could not be removed from the keychain, so the account was kept. %1</source>
        <translation>キーチェーンからシークレットキーを削除できなかったため、アカウントを残しました。%1</translation>
    </message>
    <message>
        <source>The secret key was removed, but the account is still listed. %1</source>
        <translation>シークレットキーは削除しましたが、アカウントが一覧に残っています。%1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The official tools&apos; own file is never written. Nothing was changed. Name another file.</source>
        <translation>公式ツール自身のファイルには書き込みません。何も変更していません。別のファイルを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>アカウント %n 件を、シークレットキーを除いて書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Nothing was changed.</source>
        <translation>プロファイル「%1」はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no key to import. Nothing was changed.</source>
        <translation>インポートできるキーがありません。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could be imported. Nothing was changed.</source>
        <translation>
            <numerusform>インポートできるアカウントは %n 件です。何も変更していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type yes to import %n account(s); anything else leaves everything as it is: </source>
        <translation>
            <numerusform>アカウント %n 件をインポートするには yes と入力してください。それ以外を入力すると何も変更しません: </numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Nothing was changed. Say --yes.</source>
        <translation>確認を求める端末がありません。何も変更していません。--yes を指定してください。</translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message>
        <source>shared</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>共有なし</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>LOGIN ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Plan %1 of %2, made by %3 on %4</source>
        <translation>計画 %1（作成日時: %2、作成者: %3、コンピューター: %4）</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>ダイジェスト: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット: %1</translation>
    </message>
    <message>
        <source>Dry run: it would be revoked.</source>
        <translation>ドライラン: 実際の実行では解除されます。</translation>
    </message>
    <message>
        <source>Dry run: it would be restored.</source>
        <translation>ドライラン: 実際の実行では復元されます。</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The image could not be read. %1</source>
        <translation>イメージを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>The account “%1” is at the site %2 here, and at %3 in the plan. Nothing was changed. Make a new plan, or use the account that it was made with.</source>
        <translation>アカウント「%1」のサイトは、ここでは %2、計画では %3 です。何も変更していません。新しい計画を作成するか、計画の作成に使用したアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The plan is of the account “%1”, not of “%2”. Nothing was changed.</source>
        <translation>計画の対象はアカウント「%1」で、「%2」ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Reading the images of the plan</source>
        <translation>計画のイメージを読み取っています</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>it has no batch with the number %1</source>
        <translation>番号 %1 のバッチがない</translation>
    </message>
    <message>
        <source>These shares cannot be put into a call. Nothing was changed. Check the region and the login IDs.</source>
        <translation>これらの共有は呼び出しで指定できません。何も変更していません。リージョンとログイン ID を確認してください。</translation>
    </message>
    <message>
        <source>The batch %1 revoked nothing, so there is nothing to restore. Nothing was changed.</source>
        <translation>バッチ %1 は何も解除していないため、復元するものがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This plan gives shares back: it is carried out by restore. Nothing was changed.</source>
        <translation>この計画は共有を復元するもので、restore で実行します。何も変更していません。</translation>
    </message>
    <message>
        <source>This plan takes shares away: it is carried out by revoke. Nothing was changed.</source>
        <translation>この計画は共有を解除するもので、revoke で実行します。何も変更していません。</translation>
    </message>
    <message>
        <source>This is not the plan that was approved: its digest is %1. Nothing was changed.</source>
        <translation>承認された計画ではありません。この計画のダイジェストは %1 です。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>What became of some shares of %n earlier batch(es) is not known yet: say “sharewarden-cli recover”.</source>
        <translation>
            <numerusform>以前のバッチ %n 件に、結果がまだ確定していない共有があります。「sharewarden-cli recover」を実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be revoked:</source>
        <translation>解除する共有:</translation>
    </message>
    <message>
        <source>To be restored:</source>
        <translation>復元する共有:</translation>
    </message>
    <message>
        <source>The region %1 has no %2 image with the number %3 that this key can see. Check the number, --region and --family.</source>
        <translation>リージョン %1 には、このキーで参照できる番号 %3 の %2 イメージがありません。番号、--region、--family を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a production account: say --confirm-account “%1” as well. Nothing was changed.</source>
        <translation>「%1」は本番アカウントです。--confirm-account に「%1」も指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is a production account. Type its name to go on: </source>
        <translation>%1 は本番アカウントです。続けるにはアカウント名を入力してください: </translation>
    </message>
    <message>
        <source>The plan has %1 shares, more than may be changed without a second look: say --confirm-count %1 as well. Nothing was changed.</source>
        <translation>計画の共有は %1 件で、追加の確認なしに変更できる件数を超えています。--confirm-count %1 も指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>These are %1 shares. Type the number to go on: </source>
        <translation>共有は %1 件です。続けるには件数を入力してください: </translation>
    </message>
    <message>
        <source>Servers that were already made from the image keep running.</source>
        <translation>既にこのイメージから作成されたサーバーは動作し続けます。</translation>
    </message>
    <message>
        <source>Type yes to revoke; anything else leaves everything as it is: </source>
        <translation>解除するには yes と入力してください。それ以外を入力すると何も変更しません: </translation>
    </message>
    <message>
        <source>Type yes to restore; anything else leaves everything as it is: </source>
        <translation>復元するには yes と入力してください。それ以外を入力すると何も変更しません: </translation>
    </message>
    <message>
        <source>Dry run: nothing was sent and nothing was recorded.</source>
        <translation>ドライラン: 何も送信せず、何も記録していません。</translation>
    </message>
    <message>
        <source>Revoking: %1 of %2</source>
        <translation>共有を解除中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2</source>
        <translation>共有を復元中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>The run is over, but its rows could not be written out: %1 The journal has them: say “sharewarden-cli evidence”.</source>
        <translation>実行は終わりましたが、結果の行を出力できませんでした: %1 結果はジャーナルにあります。「sharewarden-cli evidence」を実行してください。</translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <translation>バッチ: %1</translation>
    </message>
    <message>
        <source>The journal could not be written, so the run stopped there; what was sent before has its verdict above. %1</source>
        <translation>ジャーナルに書き込めないため、そこで実行を停止しました。それまでに送信したものの判定は上に示したとおりです。%1</translation>
    </message>
    <message>
        <source>What became of some shares is not known. “sharewarden-cli recover” finds out by reading.</source>
        <translation>一部の共有の結果が不明です。「sharewarden-cli recover」で読み取って確認できます。</translation>
    </message>
    <message>
        <source>Stopped on request. What was sent was read back; the rest was not sent.</source>
        <translation>要求により停止しました。送信済みのものは読み返し、残りは送信していません。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Nothing was changed. Look at it with --dry-run first, then say --yes.</source>
        <translation>確認を求める端末がありません。何も変更していません。まず --dry-run で内容を確認してから、--yes を指定してください。</translation>
    </message>
</context>
<context>
    <name>CliConsole</name>
    <message>
        <source>“standard output”</source>
        <translation>「標準出力」</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>CliCoverage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>全リージョン</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>IMAGES</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>PAGES</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>READ (UTC)</source>
        <translation>読み取り (UTC)</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>There is no inventory yet: nothing has been scanned. Scan first.</source>
        <translation>インベントリがまだありません。一度もスキャンしていません。先にスキャンしてください。</translation>
    </message>
    <message>
        <source>Last scan: %1. The oldest part was read: %2 (UTC).</source>
        <translation>最後のスキャン: %1。最も古い部分の読み取り: %2 (UTC)。</translation>
    </message>
</context>
<context>
    <name>CliEvidence</name>
    <message>
        <source>The journal&apos;s hash chain could not be checked. %1</source>
        <translation>ジャーナルのハッシュチェーンを検証できませんでした。%1</translation>
    </message>
    <message>
        <source>THE JOURNAL&apos;S HASH CHAIN IS BROKEN at entry %1: %2 Rows that come from this entry on prove nothing. Keep the file %3 as it is.</source>
        <translation>ジャーナルのハッシュチェーンがエントリ %1 で壊れています: %2 このエントリ以降に基づく行には証拠能力がありません。ファイル %3 はそのまま保管してください。</translation>
    </message>
    <message>
        <source>The journal&apos;s hash chain is intact. Its head is entry %1, %2: kept elsewhere, it shows if the end is cut off later.</source>
        <translation>ジャーナルのハッシュチェーンに問題はありません。ヘッドはエントリ %1、%2 です。別の場所に保管しておくと、後で末尾が切り取られた場合に判明します。</translation>
    </message>
    <message>
        <source>There is no journal at %1: nothing was revoked from here yet, or --data-dir names another folder. Nothing was changed.</source>
        <translation>%1 にジャーナルがありません。ここからはまだ何も解除していないか、--data-dir が別のフォルダーを指しています。何も変更していません。</translation>
    </message>
    <message>
        <source>Cancelled. No rows were written and nothing was changed.</source>
        <translation>キャンセルしました。行は出力せず、何も変更していません。</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>行数: %1。</translation>
    </message>
    <message>
        <source>Batches: %1. Shares: %2, not yet known: %3. Journal entries: %4. Seals checked: %5.</source>
        <translation>バッチ: %1。共有: %2、うち未確定: %3。ジャーナルのエントリ: %4。検証した封印: %5。</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Batches: %2, shares: %3, not yet known: %4.</source>
        <translation>証拠パックを %1 に書き込みました。バッチ: %2、共有: %3、うち未確定: %4。</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1. Kept elsewhere, it shows whether the pack was changed later.</source>
        <translation>マニフェストの SHA-256: %1。別の場所に保管しておくと、後でパックが変更された場合に判明します。</translation>
    </message>
    <message>
        <source>The journal&apos;s head: %1</source>
        <translation>ジャーナルのヘッド: %1</translation>
    </message>
    <message>
        <source>THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.</source>
        <translation>ジャーナルが変更されています: %1 ファイル %2 はそのまま保管してください。</translation>
    </message>
    <message>
        <source>The pack %1 is what it says.</source>
        <translation>パック %1 は、記載のとおりの内容です。</translation>
    </message>
    <message>
        <source>THE PACK %1 IS NOT WHAT IT SAYS.</source>
        <translation>パック %1 の内容が記載と一致しません。</translation>
    </message>
    <message>
        <source>The journal has no batch with the number %1. “sharewarden-cli journal list” shows them. Nothing was written.</source>
        <translation>ジャーナルに番号 %1 のバッチがありません。「sharewarden-cli journal list」で一覧を確認できます。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Cancelled. The rows above are not all; nothing was changed.</source>
        <translation>キャンセルしました。上の行はすべてではありません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>CliFindings</name>
    <message>
        <source>REGION</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>FINDING</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The policy in %1 trusts nobody, so there is nothing to judge by.</source>
        <translation>%1 のポリシーは誰も信頼していないため、判断の基準がありません。</translation>
    </message>
    <message>
        <source>There is no policy to judge by: %1 does not exist.</source>
        <translation>判断の基準となるポリシーがありません。%1 が存在しません。</translation>
    </message>
    <message>
        <source>Nothing was read and nothing was changed. Make one in the window (Policy…), or write a file such as {&quot;format&quot;: &quot;sharewarden-policy&quot;, &quot;version&quot;: 1, &quot;trusted&quot;: [{&quot;domain&quot;: &quot;partner.example&quot;}]} and say --policy FILE.</source>
        <translation>何も読み取らず、何も変更していません。ウィンドウで作成する（ポリシー…）か、{&quot;format&quot;: &quot;sharewarden-policy&quot;, &quot;version&quot;: 1, &quot;trusted&quot;: [{&quot;domain&quot;: &quot;partner.example&quot;}]} のようなファイルを用意し、--policy FILE で指定してください。</translation>
    </message>
    <message>
        <source>The journal could not be read, so what came back after it was revoked and what is new since the last review is not found. %1</source>
        <translation>ジャーナルを読み取れないため、解除後に再び共有されたものと、前回のレビュー以降に増えたものは検出されません。%1</translation>
    </message>
    <message>
        <source>There is no policy: what is outside of it, trust that is over and look-alikes of trusted domains are not found.</source>
        <translation>ポリシーがありません。ポリシー外、信頼期限切れ、信頼するドメインの類似ドメインは検出されません。</translation>
    </message>
    <message>
        <source>Shares with a finding: %1. Last scan: %2 (UTC).</source>
        <translation>検出事項のある共有: %1。最後のスキャン: %2 (UTC)。</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>Nothing was done. See “sharewarden-cli %1--help”.</source>
        <translation>何も実行していません。「sharewarden-cli %1--help」を参照してください。</translation>
    </message>
    <message>
        <source>table (default), csv or jsonl</source>
        <translation>table（既定）、csv、jsonl のいずれか</translation>
    </message>
    <message>
        <source>table (default), csv or jsonl; csv and jsonl have the columns of evidence</source>
        <translation>table（既定）、csv、jsonl のいずれか。csv と jsonl の列は evidence と同じ</translation>
    </message>
    <message>
        <source>write to FILE (mode 0600, whole or not at all) instead of standard output; - is standard output</source>
        <translation>標準出力の代わりに FILE へ書き込む（モード 0600、途中までの書き込みなし）。- は標準出力</translation>
    </message>
    <message>
        <source>judge by the policy in FILE instead of policy.json of the data folder</source>
        <translation>データフォルダーの policy.json の代わりに FILE のポリシーで判断</translation>
    </message>
    <message>
        <source>why; it stays on the journal</source>
        <translation>理由。ジャーナルに残る</translation>
    </message>
    <message>
        <source>a ticket number, if there is one</source>
        <translation>チケット番号（ある場合）</translation>
    </message>
    <message>
        <source>only this region; may be repeated. Without it, every region that there is, or those that the account is limited to</source>
        <translation>このリージョンのみ。繰り返し指定可。省略時はすべてのリージョン、またはアカウントで限定されたリージョン</translation>
    </message>
    <message>
        <source>only kvm or only xen</source>
        <translation>kvm のみ、または xen のみ</translation>
    </message>
    <message>
        <source>do not ask. Required where there is no terminal to ask on</source>
        <translation>確認を求めない。確認を求める端末がない場合は必須</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>使い方の誤り</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed, nothing was changed</source>
        <translation>失敗（何も変更せず）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Secret keys are kept in the keychain. They are never taken from the command line: add asks for one without showing it, or takes the first line of standard input.</source>
        <translation>シークレットキーはキーチェーンに保管します。コマンドラインから受け取ることはありません。add は表示せずに入力を求めるか、標準入力の最初の行を使用します。</translation>
    </message>
    <message>
        <source>show the accounts in their order</source>
        <translation>アカウントを順番どおりに表示</translation>
    </message>
    <message>
        <source>Shows the accounts in their order, with their guards and when their key last worked. Secret keys are not shown.</source>
        <translation>アカウントを順番どおりに、保護の設定とキーが最後に使えた日時とともに表示します。シークレットキーは表示しません。</translation>
    </message>
    <message>
        <source>Their names alone</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>add an account and its secret key</source>
        <translation>アカウントとそのシークレットキーを追加</translation>
    </message>
    <message>
        <source>Adds an account. Its site is public, unless --site or --endpoint says another.</source>
        <translation>アカウントを追加します。--site または --endpoint で指定しない限り、サイトは public です。</translation>
    </message>
    <message>
        <source>what the account is called</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>its access key, which is not secret</source>
        <translation>アカウントのアクセスキー。秘密ではない</translation>
    </message>
    <message>
        <source>scan only this region; may be repeated</source>
        <translation>このリージョンのみスキャン。繰り返し指定可</translation>
    </message>
    <message>
        <source>under which it is listed</source>
        <translation>アカウントを表示するフォルダー</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue or purple</source>
        <translation>none、red、orange、yellow、green、blue、purple のいずれか</translation>
    </message>
    <message>
        <source>its name has to be typed before its shares are changed</source>
        <translation>共有を変更する前に、アカウント名の入力が必要</translation>
    </message>
    <message>
        <source>its shares cannot be changed</source>
        <translation>共有は変更できない</translation>
    </message>
    <message>
        <source>for more than N shares at once their number has to be typed (100 unless said; 0 is never)</source>
        <translation>一度に N 件を超える共有を変更する場合に、件数の入力が必要（省略時は 100、0 は上限なし）</translation>
    </message>
    <message>
        <source>The secret key is asked for</source>
        <translation>シークレットキーの入力を求める</translation>
    </message>
    <message>
        <source>The secret key comes from a password store</source>
        <translation>シークレットキーをパスワードストアから取得</translation>
    </message>
    <message>
        <source>take an account and its secret key off this computer</source>
        <translation>アカウントとそのシークレットキーをこのコンピューターから削除</translation>
    </message>
    <message>
        <source>Takes an account and its secret key off this computer. Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>アカウントとそのシークレットキーをこのコンピューターから削除します。NAVER Cloud 側では何も変わらず、そのアカウントで行ったことはジャーナルに残ります。</translation>
    </message>
    <message>
        <source>It asks first</source>
        <translation>先に確認を求める</translation>
    </message>
    <message>
        <source>take over keys of the official tools or of the environment</source>
        <translation>公式ツールまたは環境変数のキーを取り込む</translation>
    </message>
    <message>
        <source>Takes over keys of the official tools or of the environment, or what accounts export wrote: shows what it would do, and asks.</source>
        <translation>公式ツールまたは環境変数のキー、または accounts export が書き出したものを取り込みます。実行内容を表示してから確認を求めます。</translation>
    </message>
    <message>
        <source>a configure file of the official tools (default: ~/.ncloud/configure), or one that export wrote. It is only read</source>
        <translation>公式ツールの configure ファイル（既定: ~/.ncloud/configure）、または export が書き出したファイル。読み取るのみ</translation>
    </message>
    <message>
        <source>the key of the environment; with --file, both</source>
        <translation>環境変数のキー。--file と併用すると両方</translation>
    </message>
    <message>
        <source>only these profiles; may be repeated</source>
        <translation>このプロファイルのみ。繰り返し指定可</translation>
    </message>
    <message>
        <source>show what would be imported and import nothing</source>
        <translation>インポート対象を表示するのみで、インポートしない</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>まず確認</translation>
    </message>
    <message>
        <source>some accounts could not be imported</source>
        <translation>インポートできないアカウントあり</translation>
    </message>
    <message>
        <source>write the accounts to a file, without their secret keys</source>
        <translation>シークレットキーを除いたアカウントをファイルに書き出す</translation>
    </message>
    <message>
        <source>Writes everything but secrets; accounts import reads that too.</source>
        <translation>シークレット以外をすべて書き出します。accounts import はそのファイルも読み取れます。</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>別のコンピューターのために</translation>
    </message>
    <message>
        <source>say whose key each account has, and whether it works</source>
        <translation>各アカウントが誰のキーか、使えるかを確認</translation>
    </message>
    <message>
        <source>Makes signed calls that change nothing and says whose key each account has, which regions it sees and whether this computer&apos;s clock is right; it points out accounts that belong to the same owner. Without names, every account.</source>
        <translation>何も変更しない署名付き呼び出しで、各アカウントが誰のキーか、どのリージョンが見えるか、このコンピューターの時計が合っているかを表示し、持ち主が同じアカウントを指摘します。名前を省略すると、すべてのアカウントが対象です。</translation>
    </message>
    <message>
        <source>Two of them</source>
        <translation>そのうちの 2 つ</translation>
    </message>
    <message>
        <source>every account works</source>
        <translation>すべてのアカウントが使用可</translation>
    </message>
    <message>
        <source>some accounts do not work</source>
        <translation>使用できないアカウントあり</translation>
    </message>
    <message>
        <source>Verdicts: %1.</source>
        <translation>判定: %1。</translation>
    </message>
    <message>
        <source>carry out the plan in FILE, and nothing else</source>
        <translation>FILE の計画のみを実行</translation>
    </message>
    <message>
        <source>refuse the plan unless this is its digest</source>
        <translation>計画のダイジェストがこの値でなければ拒否</translation>
    </message>
    <message>
        <source>refuse a plan older than N days (7 unless said)</source>
        <translation>作成から N 日を超えた計画を拒否（既定は 7）</translation>
    </message>
    <message>
        <source>the name of a production account, where it cannot be typed when asked; may be repeated</source>
        <translation>本番アカウントの名前。確認時に入力できない場合に指定。繰り返し指定可</translation>
    </message>
    <message>
        <source>the number of shares, where a plan is above the account&apos;s cap</source>
        <translation>共有の件数。計画がアカウントの上限を超える場合に指定</translation>
    </message>
    <message>
        <source>read and show what would be done; send nothing and record nothing. The verdict NotSent then marks a share that would be changed</source>
        <translation>読み取って実行内容を表示するのみ。何も送信せず、何も記録しない。変更されるはずの共有の判定は NotSent になる</translation>
    </message>
    <message>
        <source>every share is as it should be</source>
        <translation>すべての共有が意図どおりの状態</translation>
    </message>
    <message>
        <source>failed before anything was sent</source>
        <translation>何も送信しないうちに失敗</translation>
    </message>
    <message>
        <source>wrong usage, or a confirmation is missing</source>
        <translation>使い方の誤り、または確認の指定が不足</translation>
    </message>
    <message>
        <source>the image could not be read beforehand, nothing was changed</source>
        <translation>事前にイメージを読み取れず、何も変更していない</translation>
    </message>
    <message>
        <source>some shares were not changed</source>
        <translation>変更されなかった共有あり</translation>
    </message>
    <message>
        <source>what became of some shares is unknown, or could not be recorded or written out (5 goes before 4): say recover</source>
        <translation>結果が不明な共有あり、または結果を記録もしくは出力できない（5 は 4 に優先）。recover を実行してください</translation>
    </message>
    <message>
        <source>cancelled; the rows say what was done</source>
        <translation>キャンセル（行った内容は出力された行のとおり）</translation>
    </message>
    <message>
        <source>find the shares of login IDs and write a plan that takes them away</source>
        <translation>ログイン ID の共有を探し、それらを解除する計画を書き出す</translation>
    </message>
    <message>
        <source>Reads every image and writes a plan that takes all shares of these login IDs away, so that somebody else can look at it and carry it out: revoke --plan FILE. Sends no change and records nothing.</source>
        <translation>すべてのイメージを読み取り、指定したログイン ID の共有をすべて解除する計画を書き出します。計画は別の担当者が確認し、revoke --plan FILE で実行できます。変更は送信せず、何も記録しません。</translation>
    </message>
    <message>
        <source>The plan&apos;s digest is printed: whoever approves it hands that on.</source>
        <translation>計画のダイジェストを出力するので、承認者はそれを実行者に伝えてください。</translation>
    </message>
    <message>
        <source>the login IDs; may be repeated. Written --login-id=-ID if it begins with a dash</source>
        <translation>ログイン ID。繰り返し指定可。ダッシュで始まる場合は --login-id=-ID と指定</translation>
    </message>
    <message>
        <source>only this image</source>
        <translation>このイメージのみ</translation>
    </message>
    <message>
        <source>Everything that one person can use</source>
        <translation>1 人が使えるものすべて</translation>
    </message>
    <message>
        <source>What it would do now, and what changed since</source>
        <translation>今実行すると何をするか、その後何が変わったか</translation>
    </message>
    <message>
        <source>written</source>
        <translation>出力済み</translation>
    </message>
    <message>
        <source>failed, or there is nothing to revoke</source>
        <translation>失敗、または解除するものなし</translation>
    </message>
    <message>
        <source>written, but something could not be read, so that shares may be missing</source>
        <translation>出力済み、ただし読み取れないものがあり、含まれない共有がある可能性あり</translation>
    </message>
    <message>
        <source>take shares away, of one image or as a plan says, and read back what happened</source>
        <translation>1 つのイメージの共有、または計画の共有を解除し、結果を読み返す</translation>
    </message>
    <message>
        <source>Takes login IDs off one image, or the shares that a plan names: reads the images, shows what would go and asks, writes to the journal what is about to be sent, sends it, and reads the images again. The fresh list decides what the verdict on each share is.</source>
        <translation>1 つのイメージからログイン ID を外すか、計画に含まれる共有を解除します。イメージを読み取り、対象を表示して確認を求め、送信する内容をジャーナルに書き込んでから送信し、イメージを再度読み取ります。各共有の判定は、再取得した一覧で決まります。</translation>
    </message>
    <message>
        <source>What changed since the plan was made is reported and left alone. Servers that were already made from an image keep running.</source>
        <translation>計画の作成後に変わったものは報告し、変更しません。既にイメージから作成されたサーバーは動作し続けます。</translation>
    </message>
    <message>
        <source>the region of the image, for instance KR</source>
        <translation>イメージのリージョン（例: KR）</translation>
    </message>
    <message>
        <source>the number of the image, as scan shows it</source>
        <translation>scan が表示するイメージの番号</translation>
    </message>
    <message>
        <source>kvm (default) or xen</source>
        <translation>kvm（既定）または xen</translation>
    </message>
    <message>
        <source>the login IDs to take off; may be repeated. One that begins with a dash is written --login-id=-ID</source>
        <translation>外すログイン ID。繰り返し指定可。ダッシュで始まる場合は --login-id=-ID と指定</translation>
    </message>
    <message>
        <source>Without a terminal to ask on</source>
        <translation>確認を求める端末がないとき</translation>
    </message>
    <message>
        <source>Exactly the plan that was approved, or nothing</source>
        <translation>承認された計画そのもの。それ以外は実行しない</translation>
    </message>
    <message>
        <source>give back what a batch took away</source>
        <translation>バッチが解除した共有を復元</translation>
    </message>
    <message>
        <source>Gives back exactly what a batch revoked: the shares with the verdict Revoked and no others. It is reviewed, sent, read back and recorded like a revocation. What has come back meanwhile is AlreadyShared. “sharewarden-cli journal list” shows the batches.</source>
        <translation>バッチが解除した共有のうち、判定が Revoked のものだけをそのまま復元します。解除と同じように確認、送信、読み返し、記録を行います。その間に既に戻っていた共有は AlreadyShared になります。バッチの一覧は「sharewarden-cli journal list」で確認できます。</translation>
    </message>
    <message>
        <source>the number of the batch</source>
        <translation>バッチの番号</translation>
    </message>
    <message>
        <source>Take a batch back</source>
        <translation>バッチを元に戻す</translation>
    </message>
    <message>
        <source>find out by reading what became of an interrupted batch</source>
        <translation>中断されたバッチの結果を読み取って確認</translation>
    </message>
    <message>
        <source>After a crash, a kill or a lost network: finds the shares that were perhaps sent and have no verdict, reads their images, and writes to the journal what became of them. Only reads, never sends. What cannot be read stays open for the next time.</source>
        <translation>クラッシュ、強制終了、ネットワークの切断の後に使用します。送信された可能性があり、判定のない共有を探し、そのイメージを読み取って、結果をジャーナルに書き込みます。読み取るだけで、何も送信しません。読み取れないものは、次回まで未確定のままです。</translation>
    </message>
    <message>
        <source>After the computer went down</source>
        <translation>コンピューターが停止した後</translation>
    </message>
    <message>
        <source>every share has its verdict</source>
        <translation>すべての共有に判定あり</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>some could still not be read</source>
        <translation>まだ読み取れないものあり</translation>
    </message>
    <message>
        <source>the journal could not be read</source>
        <translation>ジャーナルを読み取れない</translation>
    </message>
    <message>
        <source>check that no entry of the journal was changed</source>
        <translation>ジャーナルのエントリが変更されていないことを検証</translation>
    </message>
    <message>
        <source>Checks every entry of the journal: none was changed, removed, put in or moved. Entries that were cut off at the end show only against a head that was kept elsewhere; a journal that was written anew as a whole shows only against such a head, or by its seals, for which the keychain has the key. It says what it could not show.</source>
        <translation>ジャーナルのすべてのエントリを検証し、変更、削除、挿入、移動がないことを確認します。末尾のエントリの切り取りは、別の場所に保管したヘッドと照合しなければわかりません。ジャーナル全体の書き直しは、そのようなヘッドとの照合か、キーチェーンのキーで検証する封印でしかわかりません。判定できなかったことも表示します。</translation>
    </message>
    <message>
        <source>what “journal head” printed: NUMBER:HASH, or the hash alone</source>
        <translation>「journal head」が出力した値。NUMBER:HASH、またはハッシュのみ</translation>
    </message>
    <message>
        <source>Against the head that was kept elsewhere</source>
        <translation>別の場所に保管したヘッドと照合</translation>
    </message>
    <message>
        <source>done, and intact</source>
        <translation>完了、問題なし</translation>
    </message>
    <message>
        <source>the journal was changed, or could not be read</source>
        <translation>ジャーナルが変更されているか、読み取れない</translation>
    </message>
    <message>
        <source>print the newest entry&apos;s number and hash</source>
        <translation>最新のエントリの番号とハッシュを出力</translation>
    </message>
    <message>
        <source>Prints the newest entry&apos;s number and hash: keep it where nobody who can change the journal can change it.</source>
        <translation>最新のエントリの番号とハッシュを出力します。ジャーナルを変更できる者が変更できない場所に保管してください。</translation>
    </message>
    <message>
        <source>Keep the head elsewhere</source>
        <translation>ヘッドを別の場所に保管</translation>
    </message>
    <message>
        <source>show every batch</source>
        <translation>すべてのバッチを表示</translation>
    </message>
    <message>
        <source>Shows every batch on the journal: when, by whom, why, and how many shares got which verdict.</source>
        <translation>ジャーナルのすべてのバッチを、日時、実行者、理由、判定ごとの共有の件数とともに表示します。</translation>
    </message>
    <message>
        <source>Batches whose end is not known</source>
        <translation>終わりが未確定のバッチ</translation>
    </message>
    <message>
        <source>export what the journal holds; verify checks an evidence pack</source>
        <translation>ジャーナルの記録をエクスポート。verify は証拠パックを検証</translation>
    </message>
    <message>
        <source>Exports the shares of every batch on the journal, of one batch or of a period, one row a share, and checks the journal&apos;s hash chain. With --account, only the rows of that account. No key is needed and nothing is sent.</source>
        <translation>ジャーナルのすべてのバッチ、1 つのバッチ、または期間内のバッチの共有を 1 件 1 行でエクスポートし、ジャーナルのハッシュチェーンを検証します。--account を指定すると、そのアカウントの行のみです。キーは不要で、何も送信しません。</translation>
    </message>
    <message>
        <source>In CSV a text that a spreadsheet could take for a formula gets an apostrophe in front, and control characters are made visible; jsonl holds every text as it was.</source>
        <translation>CSV では、表計算ソフトが数式とみなす可能性のあるテキストの先頭にアポストロフィを付け、制御文字は見える形にします。jsonl では、すべてのテキストが元のままです。</translation>
    </message>
    <message>
        <source>only this batch</source>
        <translation>このバッチのみ</translation>
    </message>
    <message>
        <source>only batches begun at that moment or later: 2026-01-31 or 2026-01-31T08:05:00Z, in UTC</source>
        <translation>この時点以降に開始されたバッチのみ。2026-01-31 または 2026-01-31T08:05:00Z の形で、UTC で指定</translation>
    </message>
    <message>
        <source>only batches begun before that moment</source>
        <translation>この時点より前に開始されたバッチのみ</translation>
    </message>
    <message>
        <source>write an evidence pack into a new folder: rows, journal entries, plans, what was listed before and after, a report to sign, and a manifest with the digest of every file</source>
        <translation>新しいフォルダーに証拠パックを書き込む。内容は、行、ジャーナルのエントリ、計画、前後の一覧、署名用のレポート、全ファイルのダイジェストを記載したマニフェスト</translation>
    </message>
    <message>
        <source>csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)</source>
        <translation>csv（既定。表計算ソフトで安全に開ける）または jsonl（値を変えずに出力）</translation>
    </message>
    <message>
        <source>Everything, for a spreadsheet</source>
        <translation>すべてを表計算ソフト用に</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>まだ結果が不明なもの</translation>
    </message>
    <message>
        <source>A quarter in one folder, for an auditor</source>
        <translation>監査人のために 1 四半期分を 1 つのフォルダーに</translation>
    </message>
    <message>
        <source>the journal could not be read or the output not written</source>
        <translation>ジャーナルを読み取れないか、出力を書き込めない</translation>
    </message>
    <message>
        <source>the rows were written, but the journal&apos;s chain is broken</source>
        <translation>行は出力済みだが、ジャーナルのチェーンが壊れている</translation>
    </message>
    <message>
        <source>check an evidence pack without the journal</source>
        <translation>ジャーナルなしで証拠パックを検証</translation>
    </message>
    <message>
        <source>Checks a pack without the journal: that no file was changed, and that its tables are what its journal entries say.</source>
        <translation>ジャーナルなしでパックを検証し、ファイルが変更されていないことと、表がジャーナルのエントリと一致することを確認します。</translation>
    </message>
    <message>
        <source>A pack that somebody handed on</source>
        <translation>受け取ったパック</translation>
    </message>
    <message>
        <source>the pack is not what it says, or cannot be read</source>
        <translation>パックの内容が記載と一致しないか、読み取れない</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>failed, nothing changed</source>
        <translation>失敗（何も変更せず）</translation>
    </message>
    <message>
        <source>something could not be read</source>
        <translation>読み取れないものあり</translation>
    </message>
    <message>
        <source>some shares not revoked</source>
        <translation>解除されなかった共有あり</translation>
    </message>
    <message>
        <source>some unknown</source>
        <translation>結果が不明な共有あり</translation>
    </message>
    <message>
        <source>there are findings, and --fail-on-findings was given</source>
        <translation>検出事項があり、--fail-on-findings を指定した</translation>
    </message>
    <message>
        <source>the access key that is used without --account</source>
        <translation>--account がない場合に使用するアクセスキー</translation>
    </message>
    <message>
        <source>its secret key</source>
        <translation>そのシークレットキー</translation>
    </message>
    <message>
        <source>the gateway of that key, unless --site or --endpoint says another</source>
        <translation>そのキーのゲートウェイ。--site または --endpoint で別のものを指定しない場合</translation>
    </message>
    <message>
        <source>the language: English, Korean or Japanese</source>
        <translation>言語: 英語、韓国語、日本語のいずれか</translation>
    </message>
    <message>
        <source>the width of tables on a terminal, instead of what the terminal says</source>
        <translation>端末での表の幅。端末が示す値の代わりに使用</translation>
    </message>
    <message>
        <source>no colour is used, whether this is set or not</source>
        <translation>設定の有無にかかわらず、色は使用しない</translation>
    </message>
    <message>
        <source>dumb: no progress is shown</source>
        <translation>dumb の場合、進行状況を表示しない</translation>
    </message>
    <message>
        <source>the system&apos;s proxy, as the settings say</source>
        <translation>システムのプロキシ。設定に従う</translation>
    </message>
    <message>
        <source>the data folder, which --data-dir replaces; shared with the window</source>
        <translation>データフォルダー。--data-dir で変更でき、ウィンドウと共有</translation>
    </message>
    <message>
        <source>the accounts, without their secret keys</source>
        <translation>アカウント。シークレットキーは含まない</translation>
    </message>
    <message>
        <source>what was changed: append-only, with a hash chain</source>
        <translation>変更した内容。追記のみで、ハッシュチェーン付き</translation>
    </message>
    <message>
        <source>the last ten inventories</source>
        <translation>直近 10 個のインベントリ</translation>
    </message>
    <message>
        <source>who may be shared with</source>
        <translation>共有してよい相手</translation>
    </message>
    <message>
        <source>proxy, authorities, time limits</source>
        <translation>プロキシ、認証局、制限時間</translation>
    </message>
    <message>
        <source>a line for every call, without keys and signatures</source>
        <translation>呼び出しごとに 1 行。キーと署名は含まない</translation>
    </message>
    <message>
        <source>the account with this name; its secret is in the keychain</source>
        <translation>この名前のアカウント。シークレットキーはキーチェーンにあるものを使用</translation>
    </message>
    <message>
        <source>public, gov or fin</source>
        <translation>public、gov、fin のいずれか</translation>
    </message>
    <message>
        <source>another gateway: https, or http on this computer. Not with --site</source>
        <translation>別のゲートウェイ。https、またはこのコンピューター上の http。--site とは併用不可</translation>
    </message>
    <message>
        <source>where accounts.json and journal.sqlite are, instead of %1</source>
        <translation>accounts.json と journal.sqlite の場所。既定の場所は %1</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>このヘルプ、またはコマンドのヘルプ</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>verify, head, list: what is on the journal, and whether it was changed</source>
        <translation>verify、head、list: ジャーナルの内容と、変更の有無を確認</translation>
    </message>
    <message>
        <source>list, add, remove, import, export and check the accounts</source>
        <translation>アカウントの一覧表示、追加、削除、インポート、エクスポート、確認</translation>
    </message>
    <message>
        <source>see who can use NAVER Cloud server images and take access back</source>
        <translation>NAVER Cloud のサーバーイメージを誰が使えるかを確認し、アクセスを取り戻す</translation>
    </message>
    <message>
        <source>Shows who can use your NAVER Cloud server images, takes access back, and keeps the proof.</source>
        <translation>NAVER Cloud のサーバーイメージを誰が使えるかを確認し、アクセスを取り戻し、証拠を残します。</translation>
    </message>
    <message>
        <source>Without --account the key is taken from the environment: NCLOUD_ACCESS_KEY_ID (or NCLOUD_ACCESS_KEY) and NCLOUD_SECRET_ACCESS_KEY (or NCLOUD_SECRET_KEY); the account is then called “env”. Keys are never taken from the command line. The gateway is the one of --endpoint or --site; else the account&apos;s own, or without --account that of NCLOUD_API_GW; else public.</source>
        <translation>--account がない場合、キーは環境変数の NCLOUD_ACCESS_KEY_ID（または NCLOUD_ACCESS_KEY）と NCLOUD_SECRET_ACCESS_KEY（または NCLOUD_SECRET_KEY）から取得し、アカウント名は「env」になります。コマンドラインからキーを受け取ることはありません。ゲートウェイは --endpoint または --site の指定に従います。指定がない場合はアカウントの設定、--account もない場合は NCLOUD_API_GW、それもない場合は public です。</translation>
    </message>
    <message>
        <source>Data goes to standard output, everything else to standard error. Progress is shown only where standard error is a terminal. Ctrl-C stops cleanly: what was sent gets its verdict first; a second one leaves at once.</source>
        <translation>データは標準出力に、それ以外はすべて標準エラー出力に出力します。進行状況は、標準エラー出力が端末の場合にのみ表示します。Ctrl-C を押すと、送信済みのものの判定を得てから安全に停止し、もう一度押すとただちに終了します。</translation>
    </message>
    <message>
        <source>there are such rows, and --fail-on-findings was given (6 goes before 3)</source>
        <translation>該当する行があり、--fail-on-findings を指定した（6 は 3 に優先）</translation>
    </message>
    <message>
        <source>write to FILE (mode 0600, whole or not at all) instead of standard output, and the coverage beside it: shares.csv and shares.coverage.csv</source>
        <translation>標準出力の代わりに FILE へ書き込む（モード 0600、途中までの書き込みなし）。カバレッジも並べて書き込む: shares.csv と shares.coverage.csv</translation>
    </message>
    <message>
        <source>list images and the login IDs that they are shared with</source>
        <translation>イメージと共有先のログイン ID を一覧表示</translation>
    </message>
    <message>
        <source>Lists every server image of the account, KVM and XEN, with every login ID that it is shared with: one row a share, and one row for an image that is not shared. What could not be read is named on standard error; a list is never passed off as complete. A scan that is cancelled writes no rows.</source>
        <translation>アカウントのすべてのサーバーイメージ（KVM と XEN）と、共有先のすべてのログイン ID を一覧にします。共有 1 件につき 1 行、共有のないイメージは 1 行です。読み取れなかったものは標準エラー出力に示し、不完全な一覧を完全なものとして扱うことはありません。スキャンをキャンセルした場合、行は出力しません。</translation>
    </message>
    <message>
        <source>What was read is kept as the last inventory; what is new or gone since the one before is told.</source>
        <translation>読み取った内容は最後のインベントリとして保存し、前回から新しく増えたものとなくなったものを表示します。</translation>
    </message>
    <message>
        <source>With --outside-policy only the shares are listed that the policy does not trust, or does not trust any more, each with its findings, the worst severity and the reason.</source>
        <translation>--outside-policy を指定すると、ポリシーが信頼していない、または信頼しなくなった共有だけを、検出事項、最も高い重大度、理由とともに一覧にします。</translation>
    </message>
    <message>
        <source>every account that is set up, instead of one</source>
        <translation>1 つのアカウントではなく、設定済みのすべてのアカウント</translation>
    </message>
    <message>
        <source>only the shares outside the policy, with the reason</source>
        <translation>ポリシー外の共有のみ、理由付き</translation>
    </message>
    <message>
        <source>end with 6 when a share is outside the policy; the rows are written</source>
        <translation>ポリシー外の共有があれば 6 で終了。行は出力する</translation>
    </message>
    <message>
        <source>write no rows unless everything was read</source>
        <translation>すべてを読み取れない限り、行を出力しない</translation>
    </message>
    <message>
        <source>Every image of one account</source>
        <translation>1 つのアカウントのすべてのイメージ</translation>
    </message>
    <message>
        <source>Two regions only</source>
        <translation>2 つのリージョンのみ</translation>
    </message>
    <message>
        <source>The whole estate into a file, or nothing</source>
        <translation>全体をファイルへ。そうでなければ何も書かない</translation>
    </message>
    <message>
        <source>Every night: what is outside the policy, and a status that says so</source>
        <translation>毎晩: ポリシー外のものと、それを示す終了ステータス</translation>
    </message>
    <message>
        <source>Every login ID once</source>
        <translation>ログイン ID を重複なく</translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>すべて読み取り済み</translation>
    </message>
    <message>
        <source>failed, the key or the account as a whole was refused</source>
        <translation>失敗（キーまたはアカウント全体が拒否された場合を含む）</translation>
    </message>
    <message>
        <source>wrong usage, or there is no policy to judge by</source>
        <translation>使い方の誤り、または判断の基準となるポリシーがない</translation>
    </message>
    <message>
        <source>a region or family could not be read (the rest is written)</source>
        <translation>読み取れないリージョンまたはファミリーあり（残りは出力済み）</translation>
    </message>
    <message>
        <source>a share is outside the policy, and --fail-on-findings was given (6 goes before 3)</source>
        <translation>ポリシー外の共有があり、--fail-on-findings を指定した（6 は 3 に優先）</translation>
    </message>
    <message>
        <source>show what the last inventory covers, and how old each part is</source>
        <translation>最後のインベントリのカバレッジと、各部分の読み取り日時を表示</translation>
    </message>
    <message>
        <source>Shows what the last inventory covers: a row for every account, region and family, with how it ended, the images read of those there were, and when. Sends nothing.</source>
        <translation>最後のインベントリのカバレッジを表示します。アカウント、リージョン、ファミリーごとに 1 行で、どのように終わったか、全イメージ数のうち読み取れた数、読み取り日時を示します。何も送信しません。</translation>
    </message>
    <message>
        <source>Which parts are missing</source>
        <translation>欠けている部分</translation>
    </message>
    <message>
        <source>there is no inventory, or it cannot be read</source>
        <translation>インベントリがないか、読み取れない</translation>
    </message>
    <message>
        <source>a part is not complete</source>
        <translation>未完了の部分あり</translation>
    </message>
    <message>
        <source>list the findings of the last inventory, with their reasons</source>
        <translation>最後のインベントリの検出事項を理由とともに一覧表示</translation>
    </message>
    <message>
        <source>Lists the shares of the last inventory that have a finding: outside the policy, trust that is over, a look-alike of a trusted domain, personal mail, a retired image, new since the last review, or back after it was revoked. Sends nothing; scan first.</source>
        <translation>最後のインベントリから、検出事項のある共有を一覧にします。ポリシー外、信頼期限切れ、信頼するドメインの類似ドメイン、個人メール、提供終了イメージ、前回のレビュー後の新規、解除後の再共有があります。何も送信しないため、先にスキャンしてください。</translation>
    </message>
    <message>
        <source>Without a policy only the kinds that need none are found. With --account, only the rows of that account.</source>
        <translation>ポリシーがない場合は、ポリシーを必要としない種類だけを検出します。--account を指定すると、そのアカウントの行のみです。</translation>
    </message>
    <message>
        <source>only this kind; may be repeated: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review or reappeared</source>
        <translation>この種類のみ。繰り返し指定可。outside-policy、expired-trust、look-alike、personal-mail、retired-image、new-since-review、reappeared のいずれか</translation>
    </message>
    <message>
        <source>end with 6 when there is a row</source>
        <translation>行があれば 6 で終了</translation>
    </message>
    <message>
        <source>What needs to be looked at</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message>
        <source>What came back after it was revoked</source>
        <translation>解除後に再び共有されたもの</translation>
    </message>
    <message>
        <source>a part of the inventory is not complete</source>
        <translation>インベントリに未完了の部分あり</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Say “sharewarden-cli COMMAND --help” for the options and examples of a command.</source>
        <translation>各コマンドのオプションと例は「sharewarden-cli COMMAND --help」で確認できます。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>列: %1。</translation>
    </message>
    <message>
        <source>Global options, before or after the command:</source>
        <translation>グローバルオプション（コマンドの前後どちらでも指定可）:</translation>
    </message>
</context>
<context>
    <name>CliJournal</name>
    <message>
        <source>Without --head this cannot show whether entries were cut off at the end. Keep the head somewhere else, and give it next time.</source>
        <translation>--head を指定しないと、末尾のエントリが切り取られたかどうかは判定できません。ヘッドを別の場所に保管し、次回は --head に指定してください。</translation>
    </message>
    <message>
        <source>Without the seal key of the keychain this cannot show whether somebody wrote the whole journal anew.</source>
        <translation>キーチェーンに封印キーがないため、ジャーナル全体が書き直されたかどうかは判定できません。</translation>
    </message>
    <message>
        <source>Entries after %1 have no seal: for them this cannot show whether they were written anew.</source>
        <translation>エントリ %1 より後には封印がないため、それらが書き直されたかどうかは判定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s) were made with another key and could not be checked.</source>
        <translation>
            <numerusform>別のキーによる封印が %n 件あり、検証できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>BATCH</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>BEGUN (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>VERDICTS</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.</source>
        <translation>ジャーナルが変更されています: %1 ファイル %2 はそのまま保管してください。</translation>
    </message>
    <message>
        <source>The journal is intact. Entries: %1. Seals checked: %2.</source>
        <translation>ジャーナルに問題はありません。エントリ: %1。検証した封印: %2。</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Stopping. Press Ctrl-C again to leave at once.</source>
        <translation>停止しています。直ちに終了するには、もう一度 Ctrl-C を押してください。</translation>
    </message>
</context>
<context>
    <name>CliManual</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Global options, before or after the command</source>
        <translation>グローバルオプション（コマンドの前後どちらでも指定可）</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 のオプション</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Of each command:</source>
        <translation>コマンドごとの意味:</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>number or null</source>
        <translation>数値または null</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON LINES</source>
        <translation>JSON LINES</translation>
    </message>
    <message>
        <source>With --format jsonl every row is a JSON object on a line of its own, in UTF-8. Every object of a kind has the same fields in the same order. A field keeps its name, its place and its meaning in every later version; new ones come at the end. CSV has the same columns, with a line of their names at the top.</source>
        <translation>--format jsonl を指定すると、各行が UTF-8 の 1 行の JSON オブジェクトになります。同じ種類のオブジェクトは、同じフィールドを同じ順序で持ちます。フィールドの名前、位置、意味は今後のバージョンでも変わらず、新しいフィールドは末尾に追加されます。CSV も同じ列を持ち、先頭に列名の行があります。</translation>
    </message>
    <message>
        <source>Times are written as 2026-01-31T08:05:00.123Z, in UTC. In JSON Lines a text is exactly what it was; control characters are escaped.</source>
        <translation>日時は 2026-01-31T08:05:00.123Z の形の UTC です。JSON Lines のテキストは元のままで、制御文字はエスケープします。</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>例</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>関連項目</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>“%1” was not expected here. Put words with spaces in quotes.</source>
        <translation>「%1」はここでは指定できません。空白を含む語句は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 belongs after its command.</source>
        <translation>%1 はコマンドの後に指定してください。</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 にオプション %2 はありません。</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a value; one that begins with a dash is written %1=VALUE.</source>
        <translation>%1 には値が必要です。ダッシュで始まる値は %1=VALUE の形で指定してください。</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>%1 の値が空です。</translation>
    </message>
    <message>
        <source>The value of %1 is not valid UTF-8 text.</source>
        <translation>%1 の値が正しい UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>There is no option %1: keys are never taken from the command line, where others could read them. Use --account, or set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY.</source>
        <translation>オプション %1 はありません。コマンドラインは他者に読まれるおそれがあるため、キーは受け付けません。--account を使用するか、NCLOUD_ACCESS_KEY_ID と NCLOUD_SECRET_ACCESS_KEY を設定してください。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>--site and --endpoint exclude each other.</source>
        <translation>--site と --endpoint は同時に指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no site: say public, gov or fin.</source>
        <translation>「%1」というサイトはありません。public、gov、fin のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no format: say table, csv or jsonl.</source>
        <translation>「%1」という形式はありません。table、csv、jsonl のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no format of evidence: say csv or jsonl.</source>
        <translation>「%1」は evidence の形式ではありません。csv または jsonl を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no image number: it has digits only, as scan shows it.</source>
        <translation>「%1」はイメージ番号ではありません。scan が表示する、数字のみの番号を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no image family: say kvm or xen.</source>
        <translation>「%1」というイメージファミリーはありません。kvm または xen を指定してください。</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 には --%2 が必要です。</translation>
    </message>
    <message>
        <source>--%1 is for a plan file: it goes with --plan.</source>
        <translation>--%1 は計画ファイル用です。--plan と併用してください。</translation>
    </message>
    <message>
        <source>--plan and --%1 exclude each other: the plan says it all.</source>
        <translation>--plan と --%1 は同時に指定できません。必要な内容はすべて計画に含まれています。</translation>
    </message>
    <message>
        <source>--digest takes the 64 hexadecimal digits that plan printed.</source>
        <translation>--digest には、plan が出力した 64 桁の 16 進数を指定してください。</translation>
    </message>
    <message>
        <source>--max-age-days takes a number of days from 1 to 3660.</source>
        <translation>--max-age-days には、1 から 3660 までの日数を指定してください。</translation>
    </message>
    <message>
        <source>--confirm-count takes the number of shares that would be changed.</source>
        <translation>--confirm-count には、変更される共有の件数を指定してください。</translation>
    </message>
    <message>
        <source>--head takes what journal head printed: the number of an entry, a colon and 64 hexadecimal digits, or the digits alone.</source>
        <translation>--head には、journal head が出力した値（エントリの番号、コロン、64 桁の 16 進数、またはその 16 進数のみ）を指定してください。</translation>
    </message>
    <message>
        <source>evidence verify needs the folder of an evidence pack.</source>
        <translation>evidence verify には証拠パックのフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--batch and --%1 exclude each other.</source>
        <translation>--batch と --%1 は同時に指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-01-31 or 2026-01-31T08:05:00Z (UTC).</source>
        <translation>「%1」は日付ではありません。2026-01-31 または 2026-01-31T08:05:00Z (UTC) の形で指定してください。</translation>
    </message>
    <message>
        <source>A pack holds every format: leave out --format and --output.</source>
        <translation>パックにはすべての形式が含まれます。--format と --output を外してください。</translation>
    </message>
    <message>
        <source>A pack is of one batch or of a period: say --batch or --since.</source>
        <translation>パックの対象は 1 つのバッチまたは期間です。--batch または --since を指定してください。</translation>
    </message>
    <message>
        <source>No command was given: say %1.</source>
        <translation>コマンドが指定されていません。次のいずれかを指定してください: %1。</translation>
    </message>
    <message>
        <source>“%1” is no command: say %2.</source>
        <translation>「%1」というコマンドはありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>Say journal verify, journal head or journal list.</source>
        <translation>journal verify、journal head、journal list のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no colour: say one of %2.</source>
        <translation>「%1」という色はありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>--confirm-above takes a number of shares from 0 to %1; 0 is never.</source>
        <translation>--confirm-above には、0 から %1 までの共有の件数を指定してください。0 は上限なしです。</translation>
    </message>
    <message>
        <source>accounts remove needs the name of one account.</source>
        <translation>accounts remove には 1 つのアカウントの名前が必要です。</translation>
    </message>
    <message>
        <source>--dry-run and --yes exclude each other.</source>
        <translation>--dry-run と --yes は同時に指定できません。</translation>
    </message>
    <message>
        <source>Say accounts list, add, remove, import, export or check.</source>
        <translation>accounts list、add、remove、import、export、check のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--all is every account, each at its own site: leave out --%1.</source>
        <translation>--all はすべてのアカウントを、それぞれのサイトで対象とします。--%1 を外してください。</translation>
    </message>
    <message>
        <source>--policy goes with --outside-policy or --fail-on-findings.</source>
        <translation>--policy は --outside-policy または --fail-on-findings と一緒に指定します。</translation>
    </message>
    <message>
        <source>“%1” is no kind of finding: say one of %2.</source>
        <translation>「%1」は検出事項の種類ではありません。次のいずれかを指定してください: %2。</translation>
    </message>
</context>
<context>
    <name>CliPlan</name>
    <message>
        <source>Cancelled. No plan was written and nothing was changed.</source>
        <translation>キャンセルしました。計画は出力せず、何も変更していません。</translation>
    </message>
    <message>
        <source>Not shared with, as far as was read: %1</source>
        <translation>読み取れた範囲では、次のログイン ID とは共有されていません: %1</translation>
    </message>
    <message>
        <source>There is nothing to revoke. No plan was written and nothing was changed.</source>
        <translation>解除するものがありません。計画は出力せず、何も変更していません。</translation>
    </message>
    <message>
        <source>THE PLAN MAY LACK SHARES: not everything could be read, as said above.</source>
        <translation>計画に含まれない共有がある可能性があります: 上記のとおり、すべては読み取れていません。</translation>
    </message>
</context>
<context>
    <name>CliRecords</name>
    <message>
        <source>the account&apos;s name; env for the key of the environment</source>
        <translation>アカウントの名前。環境変数のキーの場合は env</translation>
    </message>
    <message>
        <source>public, gov, fin, or the address of another gateway</source>
        <translation>public、gov、fin、または別のゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>the region&apos;s code</source>
        <translation>リージョンのコード</translation>
    </message>
    <message>
        <source>kvm or xen</source>
        <translation>kvm または xen</translation>
    </message>
    <message>
        <source>the image&apos;s number</source>
        <translation>イメージの番号</translation>
    </message>
    <message>
        <source>the image&apos;s name</source>
        <translation>イメージの名前</translation>
    </message>
    <message>
        <source>whom it is shared with; empty for an image without shares</source>
        <translation>共有先。共有のないイメージでは空</translation>
    </message>
    <message>
        <source>when the image was made, as the server says it</source>
        <translation>イメージの作成日時。サーバーの値のまま</translation>
    </message>
    <message>
        <source>the same moment in UTC; empty when it cannot be read</source>
        <translation>同じ日時の UTC 表記。読み取れない場合は空</translation>
    </message>
    <message>
        <source>as the server says it</source>
        <translation>サーバーの値のまま</translation>
    </message>
    <message>
        <source>the size of all its block storage together</source>
        <translation>すべてのブロックストレージの合計サイズ</translation>
    </message>
    <message>
        <source>what the owner wrote about the image</source>
        <translation>所有者によるイメージの説明</translation>
    </message>
    <message>
        <source>the kinds of its findings, the worst first, with a space between them: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review, reappeared</source>
        <translation>検出事項の種類。重大なものから順に空白区切り: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review, reappeared</translation>
    </message>
    <message>
        <source>of the worst of them: low, medium or high</source>
        <translation>そのうち最も高い重大度: low、medium、high のいずれか</translation>
    </message>
    <message>
        <source>why, as sentences in the person&apos;s language</source>
        <translation>理由。利用者の言語の文</translation>
    </message>
    <message>
        <source>complete, partial, failed or cancelled</source>
        <translation>complete、partial、failed、cancelled のいずれか</translation>
    </message>
    <message>
        <source>pages that were read</source>
        <translation>読み取ったページ数</translation>
    </message>
    <message>
        <source>images that were read</source>
        <translation>読み取ったイメージ数</translation>
    </message>
    <message>
        <source>images that there are, as the server says it</source>
        <translation>全イメージ数。サーバーの値のまま</translation>
    </message>
    <message>
        <source>the kind of error, a stable word; empty without one</source>
        <translation>エラーの種類を表す固定の語。エラーがなければ空</translation>
    </message>
    <message>
        <source>what happened, in the person&apos;s language</source>
        <translation>起きたこと。利用者の言語</translation>
    </message>
    <message>
        <source>what to do about it, in the person&apos;s language</source>
        <translation>対処。利用者の言語</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>how long that took</source>
        <translation>所要時間（ミリ秒）</translation>
    </message>
    <message>
        <source>the call that went wrong, as the log names it</source>
        <translation>失敗した呼び出し。ログでの名前</translation>
    </message>
    <message>
        <source>when the verdict was found</source>
        <translation>判定した日時</translation>
    </message>
    <message>
        <source>the number of the batch</source>
        <translation>バッチの番号</translation>
    </message>
    <message>
        <source>whom it is or was shared with</source>
        <translation>共有先、または共有していた相手</translation>
    </message>
    <message>
        <source>revoke or restore</source>
        <translation>revoke または restore</translation>
    </message>
    <message>
        <source>Revoked, AlreadyGone, StillShared, Restored, AlreadyShared, StillMissing, Refused, Unknown or NotSent</source>
        <translation>Revoked、AlreadyGone、StillShared、Restored、AlreadyShared、StillMissing、Refused、Unknown、NotSent のいずれか</translation>
    </message>
    <message>
        <source>of the answer; null when nothing answered</source>
        <translation>応答の HTTP ステータス。応答がなければ null</translation>
    </message>
    <message>
        <source>the server&apos;s number of the request</source>
        <translation>サーバーによるリクエスト番号</translation>
    </message>
    <message>
        <source>our number of the call, as the log names it</source>
        <translation>呼び出し番号。ログでの名前</translation>
    </message>
    <message>
        <source>who ran the batch</source>
        <translation>バッチの実行者</translation>
    </message>
    <message>
        <source>on which computer</source>
        <translation>実行したコンピューター</translation>
    </message>
    <message>
        <source>why, as it was given</source>
        <translation>入力された理由</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>when it ended; empty while it is open</source>
        <translation>終了日時。未確定の間は空</translation>
    </message>
    <message>
        <source>open, recovered, cancelled or done</source>
        <translation>open、recovered、cancelled、done のいずれか</translation>
    </message>
    <message>
        <source>names of its accounts, with a space between them</source>
        <translation>アカウントの名前。空白区切り</translation>
    </message>
    <message>
        <source>images in it</source>
        <translation>イメージ数</translation>
    </message>
    <message>
        <source>shares in it</source>
        <translation>共有の件数</translation>
    </message>
    <message>
        <source>how many have which verdict: Revoked=2 Refused=1</source>
        <translation>判定ごとの件数: Revoked=2 Refused=1</translation>
    </message>
    <message>
        <source>yes or no: its end has a seal</source>
        <translation>yes または no: 終わりに封印がある</translation>
    </message>
    <message>
        <source>a ticket number, if one was given</source>
        <translation>チケット番号（入力された場合）</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>under which it is listed</source>
        <translation>アカウントを表示するフォルダー</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue or purple</source>
        <translation>none、red、orange、yellow、green、blue、purple のいずれか</translation>
    </message>
    <message>
        <source>its access key, which is not secret</source>
        <translation>アカウントのアクセスキー。秘密ではない</translation>
    </message>
    <message>
        <source>those it is limited to, with a space between them; empty: all</source>
        <translation>限定されたリージョン。空白区切り。空の場合はすべて</translation>
    </message>
    <message>
        <source>allowed, until-close or read-only</source>
        <translation>allowed、until-close、read-only のいずれか</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes または no</translation>
    </message>
    <message>
        <source>for more shares their number has to be typed; 0: never</source>
        <translation>これを超える共有では件数の入力が必要。0 は上限なし</translation>
    </message>
    <message>
        <source>when its key last worked; empty: never</source>
        <translation>キーが最後に使えた日時。空の場合はなし</translation>
    </message>
    <message>
        <source>its lasting identity</source>
        <translation>変わらない識別子</translation>
    </message>
    <message>
        <source>when the image was read</source>
        <translation>イメージの読み取り日時</translation>
    </message>
    <message>
        <source>yes or no: the image was in the list</source>
        <translation>yes または no: イメージが一覧にあった</translation>
    </message>
    <message>
        <source>images of the plan</source>
        <translation>計画のイメージ数</translation>
    </message>
    <message>
        <source>of these, read before the change</source>
        <translation>そのうち変更前に読み取った数</translation>
    </message>
    <message>
        <source>of these, read after the change</source>
        <translation>そのうち変更後に読み取った数</translation>
    </message>
    <message>
        <source>shares of the plan</source>
        <translation>計画の共有の件数</translation>
    </message>
    <message>
        <source>shares with this verdict</source>
        <translation>この判定の共有の件数</translation>
    </message>
    <message>
        <source>shares without a verdict, or with the verdict Unknown</source>
        <translation>判定がないか、Unknown の共有の件数</translation>
    </message>
    <message>
        <source>the number of the batch; empty for an entry of none</source>
        <translation>バッチの番号。バッチに属さないエントリでは空</translation>
    </message>
    <message>
        <source>what the entry says</source>
        <translation>エントリの内容</translation>
    </message>
    <message>
        <source>SHA-256 over the previous hash and this entry, hexadecimal</source>
        <translation>前のハッシュとこのエントリの SHA-256、16 進数</translation>
    </message>
    <message>
        <source>batch-begin, look, intent, answer, verdict, batch-end, review</source>
        <translation>batch-begin, look, intent, answer, verdict, batch-end, review</translation>
    </message>
    <message>
        <source>the hash of the entry before it</source>
        <translation>直前のエントリのハッシュ</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>番号。1 から始まる</translation>
    </message>
    <message>
        <source>when it was written, in UTC</source>
        <translation>書き込み日時、UTC</translation>
    </message>
    <message>
        <source>one share, or an image without shares</source>
        <translation>共有 1 件、または共有のないイメージ</translation>
    </message>
    <message>
        <source>one share with its findings</source>
        <translation>検出事項のある共有 1 件</translation>
    </message>
    <message>
        <source>one account, region and family</source>
        <translation>1 つのアカウント、リージョン、ファミリー</translation>
    </message>
    <message>
        <source>one share of a batch</source>
        <translation>バッチの共有 1 件</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>1 つのバッチ</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>1 つのアカウント</translation>
    </message>
    <message>
        <source>one share as it was listed before or after the change</source>
        <translation>変更前または変更後の一覧にあった共有 1 件</translation>
    </message>
    <message>
        <source>one account, region and family of a batch</source>
        <translation>バッチの 1 つのアカウント、リージョン、ファミリー</translation>
    </message>
    <message>
        <source>one entry of the journal</source>
        <translation>ジャーナルの 1 つのエントリ</translation>
    </message>
</context>
<context>
    <name>CliRecover</name>
    <message>
        <source>There is no journal at %1, so there is nothing to find out.</source>
        <translation>%1 にジャーナルがないため、確認するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were interrupted. Their images are read; nothing is sent.</source>
        <translation>
            <numerusform>中断されたバッチが %n 件あります。そのイメージを読み取ります。何も送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is on the journal, but it could not be written out. %1</source>
        <translation>確認した結果はジャーナルに記録しましたが、出力できませんでした。%1</translation>
    </message>
    <message>
        <source>Every share on the journal has its verdict.</source>
        <translation>ジャーナルのすべての共有に判定があります。</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n share(s) is still not known: say recover again when they can be read.</source>
        <translation>
            <numerusform>共有 %n 件の結果がまだ不明です。読み取れる状態になったら、もう一度 recover を実行してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliScan</name>
    <message>
        <source>%1, every region, %2</source>
        <translation>%1、全リージョン、%2</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 images</source>
        <translation>%1 を読み取り中: イメージ %3 件中 %2 件</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation>イメージ %2 件中 %1 件読み取り済み</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>何も読み取れていません</translation>
    </message>
    <message>
        <source>NOT COMPLETE: %1 (%2): %3</source>
        <translation>未完了: %1（%2）: %3</translation>
    </message>
    <message>
        <source>Images: %1, shared: %2, shares: %3. Parts read whole (region and family): %4 of %5.</source>
        <translation>イメージ: %1、共有中: %2、共有: %3。すべて読み取れた部分（リージョンとファミリー）: %5 中 %4。</translation>
    </message>
    <message>
        <source>The scan was cancelled. No rows were written and nothing was changed.</source>
        <translation>スキャンをキャンセルしました。行は出力せず、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing could be read. No rows were written and nothing was changed.</source>
        <translation>何も読み取れませんでした。行は出力せず、何も変更していません。</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The last inventory could not be read and was left as it is. %1</source>
        <translation>最後のインベントリを読み取れませんでした。ファイルはそのままです。%1</translation>
    </message>
    <message>
        <source>Since the last scan (%1 UTC): %2 shares are new, %3 are gone, in the %4 parts that both have read whole.</source>
        <translation>前回のスキャン（%1 UTC）以降: 新しい共有 %2 件、なくなった共有 %3 件。両方ですべて読み取れた %4 の部分での比較です。</translation>
    </message>
    <message>
        <source>The inventory could not be kept for the next time. %1</source>
        <translation>次回のためのインベントリを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Not everything was read, so no rows were written, as --fail-on-incomplete asks.</source>
        <translation>すべては読み取れなかったため、--fail-on-incomplete の指定により行を出力していません。</translation>
    </message>
    <message>
        <source>No account has been added yet. Nothing was read. Add one: sharewarden-cli accounts add.</source>
        <translation>アカウントがまだ追加されていません。何も読み取っていません。次のコマンドで追加してください: sharewarden-cli accounts add。</translation>
    </message>
    <message>
        <source>Shares outside the policy: %1 of %2.</source>
        <translation>ポリシー外の共有: %2 件中 %1 件。</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>There is no key: neither --account nor NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY are given. Nothing was changed. Name an account that was added in Sharewarden, or set the two variables.</source>
        <translation>キーがありません。--account も、NCLOUD_ACCESS_KEY_ID と NCLOUD_SECRET_ACCESS_KEY も指定されていません。何も変更していません。Sharewarden に追加したアカウントを指定するか、この 2 つの変数を設定してください。</translation>
    </message>
    <message>
        <source>No account has been added yet: add it in Sharewarden.</source>
        <translation>アカウントがまだ追加されていません。Sharewarden で追加してください。</translation>
    </message>
    <message>
        <source>The accounts are: %1.</source>
        <translation>登録済みのアカウント: %1。</translation>
    </message>
    <message>
        <source>There is no account “%1”. Nothing was changed.</source>
        <translation>アカウント「%1」はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The journal&apos;s entries of this batch will have no seal. %1</source>
        <translation>このバッチのジャーナルのエントリには封印が付きません。%1</translation>
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
    <message>
        <source>the account is read-only: nothing is changed with its key</source>
        <translation>アカウントは読み取り専用。このキーでは何も変更しない</translation>
    </message>
</context>
<context>
    <name>ConfigureFile</name>
    <message>
        <source>Line %1 is neither a setting nor the heading of a profile.</source>
        <translation>%1 行目が設定でもプロファイルの見出しでもありません。</translation>
    </message>
    <message>
        <source>Line %1 is not the heading of a profile. What follows it is left out up to the next one.</source>
        <translation>%1 行目がプロファイルの見出しではありません。次の見出しまでの内容は除外します。</translation>
    </message>
    <message>
        <source>The profile at line %1 is there already. The first one counts.</source>
        <translation>%1 行目のプロファイルは既にあります。最初のものを使用します。</translation>
    </message>
    <message>
        <source>Line %1 gives a setting for the second time. The first counts.</source>
        <translation>%1 行目の設定は 2 回目の指定です。最初のものを使用します。</translation>
    </message>
    <message>
        <source>There are more lines that cannot be read.</source>
        <translation>読み取れない行がほかにもあります。</translation>
    </message>
    <message>
        <source>it is too large to be a configure file of the official tools</source>
        <translation>公式ツールの configure ファイルにしては大きすぎる</translation>
    </message>
</context>
<context>
    <name>CopyDetails</name>
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>日時: %1</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>These accounts seem to belong to the same owner, so their images are listed more than once: %1.</source>
        <translation>次のアカウントは持ち主が同じと思われるため、イメージが複数回表示されます: %1。</translation>
    </message>
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
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒遅れています（アカウント %1）。リクエストはサーバーの時刻で署名しています。時計を合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒進んでいます（アカウント %1）。リクエストはサーバーの時刻で署名しています。時計を合わせてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftText</name>
    <message>
        <source>▲ image changed</source>
        <translation>▲ イメージに変更あり</translation>
    </message>
    <message>
        <source>? could not be read</source>
        <translation>? 読み取り不可</translation>
    </message>
    <message>
        <source>● as planned</source>
        <translation>● 計画どおり</translation>
    </message>
    <message>
        <source>○ already gone</source>
        <translation>○ 既になし</translation>
    </message>
    <message>
        <source>○ already shared</source>
        <translation>○ 既に共有中</translation>
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
        <source>Check that it is the right file, and that its place exists, can be read and written, and has room; then try again.</source>
        <translation>正しいファイルか、また、その場所があり、読み書きでき、空きがあるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたらもう一度始めてください。</translation>
    </message>
    <message>
        <source>The server was not found, and this computer seems to be offline: %1.</source>
        <translation>サーバーが見つかりません。このコンピューターはオフラインのようです: %1。</translation>
    </message>
    <message>
        <source>The proxy made no connection to the server: %1.</source>
        <translation>プロキシがサーバーに接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>The proxy asks who you are: %1.</source>
        <translation>プロキシが認証を求めています: %1。</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy with its own certificate is in the way. If it is your company&apos;s, name the file with its authority in the settings. The certificate is never waved through.</source>
        <translation>アドレスと、独自の証明書を持つプロキシが介在していないかを確認してください。社内のプロキシであれば、その認証局のファイルを設定で指定してください。証明書の検証を省略することはありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and the address, then try again. Company networks may need a proxy; it is in the settings.</source>
        <translation>このコンピューターのネットワークとアドレスを確認して、もう一度お試しください。社内ネットワークではプロキシが必要な場合があります。プロキシは設定にあります。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in the settings, then try again.</source>
        <translation>設定でプロキシのアドレスとポートを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the settings, then try again. A refused password is not sent again until then.</source>
        <translation>設定でプロキシのユーザー名とパスワードを入力して、もう一度お試しください。拒否されたパスワードは、それまで再送信しません。</translation>
    </message>
    <message>
        <source>The secret has more than %1 bytes, which not every keychain keeps. It was not stored.</source>
        <translation>シークレットが %1 バイトより長く、保管できないキーチェーンがあります。保存していません。</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>もっと短いシークレットを使ってください。</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>戻りコード</translation>
    </message>
    <message>
        <source>Return message</source>
        <translation>戻りメッセージ</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>呼び出し ID</translation>
    </message>
    <message>
        <source>Server&apos;s request ID</source>
        <translation>サーバーのリクエスト ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>it has no name</source>
        <translation>名前がない</translation>
    </message>
    <message>
        <source>it is a link; name the folder itself</source>
        <translation>リンクである。フォルダー自体を指定してください</translation>
    </message>
    <message>
        <source>it is a file; an evidence pack is a folder</source>
        <translation>ファイルである。証拠パックはフォルダーである必要がある</translation>
    </message>
    <message>
        <source>the folder is not empty; an evidence pack needs a folder of its own</source>
        <translation>フォルダーが空ではない。証拠パックには専用のフォルダーが必要</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>フォルダー %1 が存在しない</translation>
    </message>
    <message>
        <source>the folder could not be put in its place</source>
        <translation>フォルダーを所定の場所に置けない</translation>
    </message>
    <message>
        <source>it has no batch %1</source>
        <translation>バッチ %1 がない</translation>
    </message>
    <message>
        <source>entry %1 in it is damaged and cannot be written out</source>
        <translation>エントリ %1 が壊れていて書き出せない</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 shares</source>
        <translation>共有 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>共有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>イメージ %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>No domain in the login ID</source>
        <translation>ログイン ID にドメインなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other domain(s)</source>
        <translation>
            <numerusform>その他のドメイン %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>30 日未満</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30～90 日</translation>
    </message>
    <message>
        <source>90 days to 1 year</source>
        <translation>90 日～1 年</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1～2 年</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2～5 年</translation>
    </message>
    <message>
        <source>Over 5 years</source>
        <translation>5 年超</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>経過期間不明</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Outside policy</source>
        <translation>ポリシー外</translation>
    </message>
    <message>
        <source>Trust is over</source>
        <translation>信頼期限切れ</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>類似ドメイン</translation>
    </message>
    <message>
        <source>Personal mail</source>
        <translation>個人メール</translation>
    </message>
    <message>
        <source>Retired image</source>
        <translation>提供終了イメージ</translation>
    </message>
    <message>
        <source>New since review</source>
        <translation>レビュー後の新規</translation>
    </message>
    <message>
        <source>Shared again</source>
        <translation>再共有</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a domain and its punycode form</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2; owner: %3)</source>
        <translation>%1（%2、担当者: %3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a trusted entry and its label</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (owner: %2)</source>
        <translation>%1（担当者: %2）</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for a trusted one.</source>
        <translation>ドメイン %1 は、信頼するドメインと見間違えるおそれがあります。</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: its letters look the same.</source>
        <translation>ドメイン %1 は、信頼する %2 と見間違えるおそれがあります。文字の見た目が同じです。</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: only hyphens tell them apart.</source>
        <translation>ドメイン %1 は、信頼する %2 と見間違えるおそれがあります。ハイフンだけが違います。</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: one letter is missing, added, changed or exchanged.</source>
        <translation>ドメイン %1 は、信頼する %2 と見間違えるおそれがあります。1 文字が抜けている、加わっている、変わっている、または隣と入れ替わっています。</translation>
    </message>
    <message>
        <source>The trust in %1 is over.</source>
        <translation>%1 への信頼の期限が切れています。</translation>
    </message>
    <message>
        <source>%1 was trusted as %2. %3 was the last day of that trust.</source>
        <translation>%1 は %2 として信頼されていました。その信頼の最終日は %3 でした。</translation>
    </message>
    <message>
        <source>The policy trusts %1 only in the account %2, not in %3.</source>
        <translation>ポリシーが %1 を信頼するのはアカウント %2 だけで、%3 では信頼しません。</translation>
    </message>
    <message>
        <source>The policy trusts %1, but not domains below it such as %2.</source>
        <translation>ポリシーは %1 を信頼しますが、%2 のようなサブドメインは信頼しません。</translation>
    </message>
    <message>
        <source>The policy does not trust the login ID %1, and it has no domain.</source>
        <translation>ポリシーはログイン ID %1 を信頼しません。このログイン ID にはドメインがありません。</translation>
    </message>
    <message>
        <source>The policy trusts neither the login ID %1 nor the domain %2.</source>
        <translation>ポリシーは、ログイン ID %1 もドメイン %2 も信頼しません。</translation>
    </message>
    <message>
        <source>The image was taken back from %1, and is shared with it again.</source>
        <translation>%1 との共有を解除しましたが、イメージが再び共有されています。</translation>
    </message>
    <message>
        <source>The image %1 is retired and still shared with %2.</source>
        <translation>提供終了イメージ %1 が、まだ %2 と共有されています。</translation>
    </message>
    <message>
        <source>The image was not shared with %1 at the last review.</source>
        <translation>前回のレビューの時点では、イメージは %1 と共有されていませんでした。</translation>
    </message>
    <message>
        <source>The image was not shared with %1 at the last review, which saw the estate of %2.</source>
        <translation>前回のレビュー（%2 時点の状態を確認）では、イメージは %1 と共有されていませんでした。</translation>
    </message>
    <message>
        <source>%1 is a provider of personal mail: anybody can have a login ID there.</source>
        <translation>%1 は個人メールのサービスです。誰でもログイン ID を作れます。</translation>
    </message>
    <message>
        <source>Trusted as %1.</source>
        <translation>%1 として信頼済み。</translation>
    </message>
    <message>
        <source>Trusted as %1, until the end of %2.</source>
        <translation>%1 として信頼済み（%2 の終わりまで）。</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>The account %1 is read-only: its shares cannot be changed. Nothing was changed. If that is what you want, allow changes in the account&apos;s settings first.</source>
        <translation>アカウント %1 は読み取り専用のため、共有を変更できません。何も変更していません。変更する場合は、まずアカウントの設定で変更を許可してください。</translation>
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
    <message>
        <source>The seal of entry %1 does not fit: this entry or one before it was written by somebody who does not have the key.</source>
        <translation>エントリ %1 の封印が合いません。このエントリまたはそれより前のエントリは、キーを持たない者が書いたものです。</translation>
    </message>
    <message>
        <source>No entry has the hash that was noted: the last entries were removed, or the journal was written anew.</source>
        <translation>控えたハッシュを持つエントリがありません。末尾のエントリが削除されたか、ジャーナルが書き直されました。</translation>
    </message>
</context>
<context>
    <name>JournalCheck</name>
    <message>
        <source>✕ The journal is not as it was written.</source>
        <translation>✕ ジャーナルが、書き込まれたときの内容と異なります。</translation>
    </message>
    <message>
        <source>✓ Every entry fits its place in the chain.</source>
        <translation>✓ すべてのエントリがチェーン上の位置と合っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were checked.</source>
        <translation>
            <numerusform>エントリ %Ln 件を検証しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit, counted from the first.</source>
        <translation>
            <numerusform>先頭から %Ln 件のエントリが合っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) fit the key in your keychain, the newest at entry %1: up to there nobody without this key wrote anything.</source>
        <translation>
            <numerusform>封印 %Ln 件がキーチェーンのキーと合っています。最新の封印はエントリ %1 にあり、そこまでは、このキーを持たない者が書いたものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were made with another key and were not checked.</source>
        <translation>
            <numerusform>封印 %Ln 件は別のキーによるもので、検証していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were not checked.</source>
        <translation>
            <numerusform>封印 %Ln 件は検証していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry carries a seal.</source>
        <translation>封印のあるエントリはありません。</translation>
    </message>
    <message>
        <source>The entry that was noted is there, so up to it nothing was cut off, changed or written anew.</source>
        <translation>控えたエントリが存在するため、そこまでは切り取り、変更、書き直しのいずれもありません。</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>別の場所に保管したヘッドがなければ判定できないこと: 最新のエントリが切り取られたかどうか。下のヘッドをコピーし、このファイルに書き込める者が変更できない場所に保管してください。</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off, and whether those after entry %1 were written anew. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>別の場所に保管したヘッドがなければ判定できないこと: 最新のエントリが切り取られたかどうか、エントリ %1 より後が書き直されたかどうか。下のヘッドをコピーし、このファイルに書き込める者が変更できない場所に保管してください。</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off, and whether the whole journal was written anew with a chain that fits. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>別の場所に保管したヘッドがなければ判定できないこと: 最新のエントリが切り取られたかどうか、整合するチェーンでジャーナル全体が書き直されたかどうか。下のヘッドをコピーし、このファイルに書き込める者が変更できない場所に保管してください。</translation>
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
    <name>LoginList</name>
    <message>
        <source>The file is not Unicode text: it may be in an older Korean or Japanese code page (CP949, Shift JIS), or no text at all. Save it as “CSV UTF-8” and open it again.</source>
        <translation>ファイルが Unicode テキストではありません。古い韓国語または日本語のコードページ（CP949、Shift JIS）か、テキスト以外のファイルの可能性があります。「CSV UTF-8」で保存して開き直してください。</translation>
    </message>
    <message>
        <source>There are more than %1 login IDs, so none of them was taken. Use the list in parts.</source>
        <translation>ログイン ID が %1 件を超えているため、1 件も取り込んでいません。リストを分けて使ってください。</translation>
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
    <message>
        <source>The settings cannot be read; they were left as they are. %1</source>
        <translation>設定を読み取れません。ファイルはそのままです。%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Sharewarden already runs with this data but does not answer, so no second window was opened. Wait until it answers, or end it, and start again.</source>
        <translation>Sharewarden はこのデータですでに動作していますが応答しないため、2 つ目のウィンドウは開きませんでした。応答するまで待つか、終了させてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The Demo Was Not Started</source>
        <translation>デモを開始できませんでした</translation>
    </message>
    <message>
        <source>This program could not be started a second time. Start it with --demo yourself.</source>
        <translation>このプログラムをもう一度開始できませんでした。--demo を付けて自分で開始してください。</translation>
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
    <name>PackCheck</name>
    <message>
        <source>The manifest names “%1”, which cannot be one of its files. It was not opened.</source>
        <translation>マニフェストに記載された「%1」は、パックのファイルではありえません。開いていません。</translation>
    </message>
    <message>
        <source>The manifest names “%1” more than once.</source>
        <translation>マニフェストに「%1」が重複して記載されています。</translation>
    </message>
    <message>
        <source>The file “%1”, which the manifest names, is missing.</source>
        <translation>マニフェストに記載されたファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that the manifest describes: it was changed.</source>
        <translation>ファイル「%1」がマニフェストに記載されたものと異なります。変更されています。</translation>
    </message>
    <message>
        <source>The file “%1” does not say what the manifest says.</source>
        <translation>ファイル「%1」の内容がマニフェストの記載と一致しません。</translation>
    </message>
    <message>
        <source>“%1” is in the folder, but the manifest does not name it.</source>
        <translation>「%1」がフォルダーにありますが、マニフェストに記載されていません。</translation>
    </message>
    <message>
        <source>The folder holds more files than a pack can have.</source>
        <translation>フォルダーのファイル数が、パックにありうる数を超えています。</translation>
    </message>
    <message>
        <source>The pack has no file “%1”.</source>
        <translation>パックにファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device. It was not opened.</source>
        <translation>「%1」はリンク、フォルダー、またはデバイスです。開いていません。</translation>
    </message>
    <message>
        <source>“%1” does not belong to a pack of these batches.</source>
        <translation>「%1」は、これらのバッチのパックに属するものではありません。</translation>
    </message>
    <message>
        <source>“%1” is larger than what is read. It was not checked.</source>
        <translation>「%1」が読み取りの上限を超えています。検証していません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>“%1” is not as the program that made the pack writes it.</source>
        <translation>「%1」が、パックを作成したプログラムの書き方と異なります。</translation>
    </message>
    <message>
        <source>The tables and plans were not compared with the entries, because not all of these can be read.</source>
        <translation>一部のエントリを読み取れないため、表と計画をエントリと照合していません。</translation>
    </message>
    <message>
        <source>This check compares the pack with itself. It cannot show a journal that was written anew as a whole before the pack was made, and not that batches or last entries were left out.</source>
        <translation>この検証は、パックの内部だけを照合します。パックの作成前にジャーナル全体が書き直されたこと、バッチや末尾のエントリが除外されたことは判定できません。</translation>
    </message>
    <message>
        <source>Compare it with a head of the journal that was kept elsewhere, or check the journal itself.</source>
        <translation>別の場所に保管したジャーナルのヘッドと照合するか、ジャーナル自体を検証してください。</translation>
    </message>
    <message>
        <source>The seals were not checked: that needs their key.</source>
        <translation>封印は検証していません。検証には封印のキーが必要です。</translation>
    </message>
    <message>
        <source>The reports are compared with the manifest only, and so can be written anew together with it: the tables decide.</source>
        <translation>レポートはマニフェストとしか照合されないため、マニフェストと併せて書き直される可能性があります。正となるのは表です。</translation>
    </message>
    <message>
        <source>The table “%1” is not what the entries give: it differs from about line %2 on.</source>
        <translation>表「%1」がエントリから得られる内容と異なります。およそ %2 行目から違いがあります。</translation>
    </message>
    <message>
        <source>The plan that the batch %1 begins with does not fit its digest.</source>
        <translation>バッチ %1 の開始時の計画が、そのダイジェストと合いません。</translation>
    </message>
    <message>
        <source>“%1” is not the plan that the batch began with.</source>
        <translation>「%1」は、バッチの開始時の計画ではありません。</translation>
    </message>
    <message>
        <source>The batch %1 has no end in this pack: it was still running, its program was ended, or its last entries were removed.</source>
        <translation>バッチ %1 の終了がこのパックにありません。まだ実行中だったか、プログラムが終了させられたか、末尾のエントリが削除されました。</translation>
    </message>
    <message>
        <source>The verdicts of the batch %1 are not those that its end counted: verdicts were removed, changed or put in.</source>
        <translation>バッチ %1 の判定が、終了時の集計と一致しません。判定が削除、変更、または挿入されました。</translation>
    </message>
    <message>
        <source>The batches that the manifest names are not those of the entries.</source>
        <translation>マニフェストに記載されたバッチが、エントリのバッチと一致しません。</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのようなフォルダーはない</translation>
    </message>
    <message>
        <source>it is no folder; an evidence pack is one</source>
        <translation>フォルダーではない。証拠パックはフォルダーである必要がある</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>読み取りが許可されていない</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>the field “%1” is missing or impossible</source>
        <translation>フィールド「%1」がないか、ありえない値である</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>正しい JSON ではない（%1）</translation>
    </message>
    <message>
        <source>it is no manifest of an evidence pack of Sharewarden</source>
        <translation>Sharewarden の証拠パックのマニフェストではない</translation>
    </message>
    <message>
        <source>its version is not one that this program knows</source>
        <translation>このプログラムが対応していないバージョンである</translation>
    </message>
    <message>
        <source>its two times of making are not the same moment</source>
        <translation>2 つの作成日時が同じ時刻を指していない</translation>
    </message>
    <message>
        <source>journal.jsonl is larger than what is read: it was left at line %1.</source>
        <translation>journal.jsonl が読み取りの上限を超えています。%1 行目で読み取りを打ち切りました。</translation>
    </message>
    <message>
        <source>Line %1 of journal.jsonl is no entry in the form that the journal gives.</source>
        <translation>journal.jsonl の %1 行目が、ジャーナルが出力する形式のエントリではありません。</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed.</source>
        <translation>エントリ %1 がハッシュと合いません。変更されています。</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2: entries were moved or put in.</source>
        <translation>エントリ %1 がエントリ %2 の後にあります。エントリが移動または挿入されました。</translation>
    </message>
    <message>
        <source>Entry %1 is not tied to the entry before it: one of them was changed, or entries were removed or put in.</source>
        <translation>エントリ %1 が直前のエントリとつながっていません。どちらかが変更されたか、エントリが削除または挿入されました。</translation>
    </message>
    <message>
        <source>The seal of entry %1 does not fit: this entry or one before it was written by somebody who does not have the key.</source>
        <translation>エントリ %1 の封印が合いません。このエントリまたはそれより前のエントリは、キーを持たない者が書いたものです。</translation>
    </message>
    <message>
        <source>Entry %1 begins the batch %2 once more.</source>
        <translation>エントリ %1 でバッチ %2 がもう一度開始されています。</translation>
    </message>
    <message>
        <source>Entry %1 is of the batch %2, whose beginning is missing.</source>
        <translation>エントリ %1 はバッチ %2 のものですが、バッチの開始がありません。</translation>
    </message>
    <message>
        <source>The entries between %1 and %2 of the batch %3 are not in the pack: they belong to other batches, which ran before this one was recovered, or were removed.</source>
        <translation>バッチ %3 のエントリ %1 と %2 の間のエントリがパックにありません。このバッチが復旧されるまでに実行された別のバッチのものか、削除されています。</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 of the batch %3 entries are missing, although the batch was still running.</source>
        <translation>バッチ %3 の実行中にもかかわらず、エントリ %1 と %2 の間のエントリがありません。</translation>
    </message>
    <message>
        <source>The batch %1 is not one that the manifest says the pack is about.</source>
        <translation>バッチ %1 は、マニフェストに記載されたパックの対象ではありません。</translation>
    </message>
    <message>
        <source>The batch that the pack is about has no entries in it.</source>
        <translation>パックの対象のバッチのエントリが、パックにありません。</translation>
    </message>
    <message>
        <source>The entries do not fit the head of the journal that the manifest names.</source>
        <translation>エントリが、マニフェストに記載されたジャーナルのヘッドと合いません。</translation>
    </message>
    <message>
        <source>When the pack was made, the journal did not pass its check: %1</source>
        <translation>パックの作成時に、ジャーナルは検証に合格しませんでした: %1</translation>
    </message>
    <message>
        <source>Entry %1 is the one that was noted: the entries from %2 to it are those of the journal.</source>
        <translation>エントリ %1 は控えたものと一致します。エントリ %2 からこのエントリまでは、ジャーナルのものです。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the pack was not made from that journal, or its entries were written anew.</source>
        <translation>エントリ %1 が控えたものと異なります。パックがそのジャーナルから作成されていないか、エントリが書き直されました。</translation>
    </message>
    <message>
        <source>The manifest names another head at entry %1 than the one that was noted: the pack was not made from that journal.</source>
        <translation>エントリ %1 について、マニフェストのヘッドが控えたものと異なります。パックはそのジャーナルから作成されていません。</translation>
    </message>
    <message>
        <source>Entry %1, which was noted, is not in this pack: the noted head says nothing about its entries. Compare them with the journal itself.</source>
        <translation>控えたエントリ %1 はこのパックに含まれないため、控えたヘッドではパックのエントリを確認できません。ジャーナル自体と照合してください。</translation>
    </message>
    <message>
        <source>it was changed while it was read</source>
        <translation>読み取り中に変更された</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>正しい JSON ではない（%1）</translation>
    </message>
    <message>
        <source>it is no plan of Sharewarden</source>
        <translation>Sharewarden の計画ではない</translation>
    </message>
    <message>
        <source>it holds no plan that this version can carry out: a field is missing, unknown or wrong</source>
        <translation>このバージョンで実行できる計画ではない。フィールドの不足、未知のフィールド、または誤りがある</translation>
    </message>
    <message>
        <source>its digest does not fit: the plan was changed after it was made</source>
        <translation>ダイジェストが合わない。計画が作成後に変更されている</translation>
    </message>
    <message>
        <source>it is too large to be a plan</source>
        <translation>計画にしては大きすぎる</translation>
    </message>
    <message>
        <source>The plan says that it was made at %1, which is in the future. Check the clocks of both computers.</source>
        <translation>計画の作成日時 %1 が未来になっています。両方のコンピューターの時計を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The plan was made at %1, more than %n day(s) ago. Make a new one.</source>
        <translation>
            <numerusform>計画は %1 に作成され、%n 日を超えています。新しい計画を作成してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message numerus="yes">
        <source>it is longer than %n character(s)</source>
        <translation>
            <numerusform>%n 文字を超えている</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has control or invisible characters</source>
        <translation>「%1」に制御文字または見えない文字がある</translation>
    </message>
    <message>
        <source>only a domain can be trusted with its sub-domains</source>
        <translation>サブドメインを含めて信頼できるのはドメインだけである</translation>
    </message>
    <message>
        <source>“%1” is trusted already, by trusted[%2]</source>
        <translation>「%1」は trusted[%2] で既に信頼されている</translation>
    </message>
    <message>
        <source>“%1” stands there already, at personalDomains[%2]</source>
        <translation>「%1」は personalDomains[%2] に既にある</translation>
    </message>
    <message>
        <source>the domain is empty</source>
        <translation>ドメインが空である</translation>
    </message>
    <message>
        <source>“%1” is a login ID, not a domain</source>
        <translation>「%1」はドメインではなくログイン ID である</translation>
    </message>
    <message>
        <source>“%1” has a star: name the domain and set withSubdomains</source>
        <translation>「%1」にアスタリスクがある。ドメインを書いて withSubdomains を設定してください</translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation>「%1」はドメインではない</translation>
    </message>
    <message>
        <source>“%1” is no domain of one owner: anybody can register one below it</source>
        <translation>「%1」は 1 つの所有者のドメインではない。誰でもその下にドメインを登録できる</translation>
    </message>
    <message>
        <source>the login ID is empty</source>
        <translation>ログイン ID が空である</translation>
    </message>
    <message>
        <source>“%1” has a space in it</source>
        <translation>「%1」に空白がある</translation>
    </message>
    <message>
        <source>“%1” is not a login ID</source>
        <translation>「%1」はログイン ID ではない</translation>
    </message>
    <message>
        <source>it is not a day such as 2026-12-31</source>
        <translation>2026-12-31 のような日付ではない</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Seoul</source>
        <translation>Asia/Seoul のようなタイムゾーンではない</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>項目が %n 件を超えている</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>it is neither true nor false</source>
        <translation>true でも false でもない</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>リストではない</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>テキストではない</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>項目が %n 件を超えている</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is unknown to this version</source>
        <translation>このバージョンでは「%1」は未知である</translation>
    </message>
    <message>
        <source>it needs either “domain” or “loginId”</source>
        <translation>「domain」か「loginId」のどちらか一方が必要である</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-12-31</source>
        <translation>「%1」は 2026-12-31 のような日付ではない</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as Asia/Seoul</source>
        <translation>「%1」は Asia/Seoul のようなタイムゾーンではない</translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation>項目ではない</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiB を超えている</translation>
    </message>
    <message>
        <source>line %1: it is not valid JSON (%2)</source>
        <translation>%1 行目: 正しい JSON ではない（%2）</translation>
    </message>
    <message>
        <source>line %1: the member stands there twice</source>
        <translation>%1 行目: 同じメンバーが 2 回ある</translation>
    </message>
    <message>
        <source>it is not a policy of Sharewarden</source>
        <translation>Sharewarden のポリシーではない</translation>
    </message>
    <message>
        <source>version: a newer version of this program wrote it</source>
        <translation>version: このプログラムの新しいバージョンが書いたもの</translation>
    </message>
    <message>
        <source>version: it is not a version that this program knows</source>
        <translation>version: このプログラムが認識できるバージョンではない</translation>
    </message>
    <message>
        <source>(policy)</source>
        <translation>（ポリシー）</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>its folder could not be made</source>
        <translation>フォルダーを作成できない</translation>
    </message>
    <message>
        <source>it is larger than it can be</source>
        <translation>ありえない大きさである</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The search is longer than %L1 characters; the rest was left out.</source>
        <translation>検索が %L1 文字を超えているため、残りを除きました。</translation>
    </message>
    <message>
        <source>%1 has no value and was left out; write %2</source>
        <translation>%1: 値がないため除きました。次のように書いてください: %2</translation>
    </message>
    <message>
        <source>Only the first %L1 values of a search are used.</source>
        <translation>検索の値は最初の %L1 個だけを使います。</translation>
    </message>
    <message>
        <source>%1 is not a family of images and was left out; write one of: %2</source>
        <translation>%1: イメージファミリーではないため除きました。次のいずれかを書いてください: %2</translation>
    </message>
    <message>
        <source>%1 is not a domain and was left out; write %2</source>
        <translation>%1: ドメインではないため除きました。次のように書いてください: %2</translation>
    </message>
    <message>
        <source>%1 is not known and was left out; write one of: %2</source>
        <translation>%1: 解釈できないため除きました。次のいずれかを書いてください: %2</translation>
    </message>
    <message>
        <source>%1 is not a date and was left out; write %2</source>
        <translation>%1: 日付ではないため除きました。次のように書いてください: %2</translation>
    </message>
    <message>
        <source>Only the first %L1 terms of a search are used.</source>
        <translation>検索の語は最初の %L1 個だけを使います。</translation>
    </message>
    <message>
        <source>More was not understood and was left out.</source>
        <translation>ほかにも解釈できない部分があり、除きました。</translation>
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
    <message>
        <source>The reading was stopped before its turn.</source>
        <translation>この共有の順番が来る前に読み取りが停止されました。</translation>
    </message>
    <message>
        <source>Its account is set up for another site now.</source>
        <translation>この共有のアカウントは、現在は別のサイトに設定されています。</translation>
    </message>
</context>
<context>
    <name>RecoverySummary</name>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be revoked.</source>
        <translation>
            <numerusform>共有 %Ln 件は解除済みと確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone.</source>
        <translation>
            <numerusform>共有 %Ln 件は既になくなっていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still shared.</source>
        <translation>
            <numerusform>共有 %Ln 件はまだ共有中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be restored.</source>
        <translation>
            <numerusform>共有 %Ln 件は復元済みと確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already there.</source>
        <translation>
            <numerusform>共有 %Ln 件は既に共有中でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not restored.</source>
        <translation>
            <numerusform>共有 %Ln 件は復元されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had been refused.</source>
        <translation>
            <numerusform>共有 %Ln 件は拒否されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still unknown.</source>
        <translation>
            <numerusform>共有 %Ln 件はまだ不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had never been sent.</source>
        <translation>
            <numerusform>共有 %Ln 件は送信されていませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read and stay open:</source>
        <translation>
            <numerusform>共有 %Ln 件は読み取れず、未確定のままです:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was open any more.</source>
        <translation>未確定のものはもうありませんでした。</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not written down</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person at a computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Revoke shares</source>
        <translation>共有の解除</translation>
    </message>
    <message>
        <source>Restore shares</source>
        <translation>共有の復元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>Every batch of the journal</source>
        <translation>ジャーナルのすべてのバッチ</translation>
    </message>
    <message>
        <source>Batches that begin at or after %1</source>
        <translation>%1 以降に開始されたバッチ</translation>
    </message>
    <message>
        <source>Batches that begin before %1</source>
        <translation>%1 より前に開始されたバッチ</translation>
    </message>
    <message>
        <source>Batches that begin at or after %1 and before %2</source>
        <translation>%1 以降、%2 より前に開始されたバッチ</translation>
    </message>
    <message>
        <source>Intact when this report was made; entries checked: %1</source>
        <translation>このレポートの作成時点で問題なし。検証したエントリ: %1</translation>
    </message>
    <message>
        <source>NOT INTACT: %1</source>
        <translation>問題あり: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポートの作成日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>ジャーナルのヘッド</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>エントリ %1、%2</translation>
    </message>
    <message>
        <source>Check of the journal</source>
        <translation>ジャーナルの検証</translation>
    </message>
    <message>
        <source>No batch began in this period.</source>
        <translation>この期間に開始されたバッチはありません。</translation>
    </message>
    <message>
        <source>These batches have no shares.</source>
        <translation>これらのバッチに共有はありません。</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>すべての共有</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Batch %1 has no end in the journal: it was still running, or its program was ended before it.</source>
        <translation>バッチ %1 の終了がジャーナルにありません。まだ実行中だったか、終了前にプログラムが終了させられました。</translation>
    </message>
    <message>
        <source>Batch %1: it is not known what became of some shares. Their number: %2.</source>
        <translation>バッチ %1: 結果が不明な共有があります。件数: %2。</translation>
    </message>
    <message>
        <source>Batch %1, account %2, region %3, %4: images that were not read before a change: %5 of %6.</source>
        <translation>バッチ %1、アカウント %2、リージョン %3、%4: 変更前に読み取れなかったイメージ: %6 件中 %5 件。</translation>
    </message>
    <message>
        <source>Batch %1: the plan in the journal does not fit its digest.</source>
        <translation>バッチ %1: ジャーナルの計画が、そのダイジェストと合いません。</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <translation>確認できなかったこと</translation>
    </message>
    <message>
        <source>The journal did not pass its check: %1 What this report tells from there on proves nothing.</source>
        <translation>ジャーナルが検証に合格しませんでした: %1 それ以降についてのこのレポートの記載には証拠能力がありません。</translation>
    </message>
    <message>
        <source>Nothing: there was nothing to find out.</source>
        <translation>なし: 確認すべきものはありませんでした。</translation>
    </message>
    <message>
        <source>Nothing: every share has its verdict, and every image was read before its change.</source>
        <translation>なし: すべての共有に判定があり、すべてのイメージを変更前に読み取りました。</translation>
    </message>
    <message>
        <source>stopped by a person before its end</source>
        <translation>終了前に操作者が停止</translation>
    </message>
    <message>
        <source>ended by a recovery, which found the last verdicts by reading</source>
        <translation>復旧により終了（残りの判定は読み取って確認）</translation>
    </message>
    <message>
        <source>sealed with a key</source>
        <translation>キーで封印済み</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>封印なし</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Plan prepared by</source>
        <translation>計画の作成者</translation>
    </message>
    <message>
        <source>Plan prepared at</source>
        <translation>計画の作成日時</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>計画の SHA-256</translation>
    </message>
    <message>
        <source>Reviewed and run by</source>
        <translation>確認・実行者</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End of the batch</source>
        <translation>バッチの終了</translation>
    </message>
    <message>
        <source>Gives back what was revoked by</source>
        <translation>復元対象のバッチ</translation>
    </message>
    <message>
        <source>Planned and read</source>
        <translation>計画と読み取り</translation>
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
        <source>Images planned</source>
        <translation>計画したイメージ</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>変更前の読み取り</translation>
    </message>
    <message>
        <source>Read after</source>
        <translation>変更後の読み取り</translation>
    </message>
    <message>
        <source>Shares planned</source>
        <translation>計画した共有</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Every share</source>
        <translation>すべての共有の明細</translation>
    </message>
    <message>
        <source>Answer: HTTP %1, code %2, %3</source>
        <translation>応答: HTTP %1、コード %2、%3</translation>
    </message>
    <message>
        <source>no verdict was written down</source>
        <translation>判定の記録なし</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What this record can and cannot show</source>
        <translation>この記録で示せることと示せないこと</translation>
    </message>
    <message>
        <source>A verdict comes from reading the image again after the change, not from the answer to it. It says what was true at that time. Servers that were made from an image before keep running.</source>
        <translation>判定は、変更への応答ではなく、変更後にイメージを再度読み取った結果に基づき、その時点の事実を示します。それ以前にイメージから作成されたサーバーは動作し続けます。</translation>
    </message>
    <message>
        <source>Every entry of the journal is tied to the one before it with SHA-256: a check of the journal finds an entry that was changed, removed, put in or moved.</source>
        <translation>ジャーナルの各エントリは、SHA-256 で直前のエントリとつながっています。ジャーナルを検証すると、変更、削除、挿入、または移動されたエントリがわかります。</translation>
    </message>
    <message>
        <source>That alone does not show a journal that was written anew as a whole, or whose last entries were cut off. Compare its head with the one in this report, once it was signed, or with another copy that was kept elsewhere. The end of a sealed batch can be checked with its key, too.</source>
        <translation>それだけでは、ジャーナル全体が書き直されたことや、末尾のエントリが切り取られたことはわかりません。ジャーナルのヘッドを、署名済みのこのレポートに記載されたヘッド、または別の場所に保管した写しと照合してください。封印されたバッチの終了は、そのキーでも検証できます。</translation>
    </message>
    <message>
        <source>The times are those of the computer&apos;s clock.</source>
        <translation>時刻は、コンピューターの時計によるものです。</translation>
    </message>
    <message>
        <source>The data files beside this report decide. “sharewarden-cli evidence verify” checks that they are what the journal&apos;s entries give.</source>
        <translation>このレポートに添付されたデータファイルが正となります。「sharewarden-cli evidence verify」は、その内容がジャーナルのエントリから得られるものと一致することを検証します。</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Evidence report: shares of NAVER Cloud server images</source>
        <translation>証拠レポート: NAVER Cloud サーバーイメージの共有</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>印刷できない</translation>
    </message>
</context>
<context>
    <name>RowHelp</name>
    <message>
        <source>What Is &amp;This?</source>
        <translation>これは何ですか(&amp;T)?</translation>
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
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>共有 %Ln 件には触れていません。何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent. %1</source>
        <translation>ジャーナルに書き込めないため、それ以上送信しませんでした。%1</translation>
    </message>
    <message>
        <source>This plan was carried out before, and a plan is carried out once. Make a new one of what is left.</source>
        <translation>この計画は既に実行されています。計画は一度しか実行できません。残りについては新しい計画を作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) restored, and the fresh list confirms it.</source>
        <translation>
            <numerusform>共有 %Ln 件を復元し、再取得した一覧で確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already back; nothing was sent for them.</source>
        <translation>
            <numerusform>共有 %Ln 件は既に戻っており、何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are not listed although they were sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>送信しましたが、共有 %Ln 件が一覧にありません。数分後に再スキャンしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be revoked. The main window offers to find out.</source>
        <translation>
            <numerusform>共有 %Ln 件は読み返せず、解除されたか不明です。メインウィンドウで結果を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be restored. The main window offers to find out.</source>
        <translation>
            <numerusform>共有 %Ln 件は読み返せず、復元されたか不明です。メインウィンドウで結果を確認できます。</numerusform>
        </translation>
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
    <name>ScopePanel</name>
    <message>
        <source>ticked</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>一部選択</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1、アクセスキー %2</translation>
    </message>
</context>
<context>
    <name>SealKey</name>
    <message>
        <source>the journal&apos;s seal key in the keychain is damaged</source>
        <translation>キーチェーンにあるジャーナルの封印キーが壊れている</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Enter the proxy&apos;s host name or address, without “http://” and without its port.</source>
        <translation>プロキシのホスト名またはアドレスを、「http://」とポートを付けずに入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, from 1 to 65535.</source>
        <translation>プロキシのポートを 1 から 65535 までで入力してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name has to be one line of at most 1000 characters.</source>
        <translation>プロキシのユーザー名は 1000 文字以内の 1 行にしてください。</translation>
    </message>
    <message>
        <source>The name of the file with authorities has to be one line.</source>
        <translation>認証局のファイル名は 1 行にしてください。</translation>
    </message>
    <message>
        <source>A call may be silent for %1 to %2 seconds.</source>
        <translation>呼び出しの無応答時間は %1 秒から %2 秒までにしてください。</translation>
    </message>
    <message>
        <source>An account may make 1 to %1 calls at once.</source>
        <translation>1 つのアカウントの同時呼び出し数は 1 から %1 までにしてください。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>正しい JSON ではない（%1）</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>このプログラムの新しいバージョンが書いたもの</translation>
    </message>
    <message>
        <source>it is not a settings file of this program</source>
        <translation>このプログラムの設定ファイルではない</translation>
    </message>
    <message>
        <source>its field “%1” cannot be read</source>
        <translation>フィールド「%1」を読み取れない</translation>
    </message>
    <message>
        <source>it is too large to be a settings file of this program</source>
        <translation>このプログラムの設定ファイルにしては大きすぎる</translation>
    </message>
    <message>
        <source>another program is changing it, or its folder is not writable</source>
        <translation>別のプログラムが変更中か、フォルダーに書き込めない</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>&amp;Tick or Untick	Space</source>
        <translation>選択または解除(&amp;T)	Space</translation>
    </message>
    <message>
        <source>&amp;Copy Rows	Ctrl+C</source>
        <translation>行をコピー(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy Rows as CS&amp;V</source>
        <translation>行を CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Login IDs</source>
        <translation>ログイン ID をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What Is This?	Shift+F1</source>
        <translation>これは何ですか(&amp;W)?	Shift+F1</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>✓ Trusted</source>
        <translation>✓ 信頼済み</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>共有なし</translation>
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
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
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
    <name>SnapshotFile</name>
    <message>
        <source>it is not an inventory of this version of the program</source>
        <translation>このバージョンのプログラムのインベントリではない</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れている</translation>
    </message>
</context>
<context>
    <name>SupportFacts</name>
    <message>
        <source>none: there is no D-Bus session</source>
        <translation>なし: D-Bus セッションがありません</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>none: libsecret is not installed</source>
        <translation>なし: libsecret がインストールされていません</translation>
    </message>
    <message>
        <source>a file of the Secret portal</source>
        <translation>Secret ポータルのファイル</translation>
    </message>
    <message>
        <source>Secret Service, not started yet</source>
        <translation>Secret Service（まだ起動していません）</translation>
    </message>
    <message>
        <source>none: there is no Secret Service</source>
        <translation>なし: Secret Service がありません</translation>
    </message>
    <message>
        <source>Secret Service, which does not answer</source>
        <translation>Secret Service（応答しません）</translation>
    </message>
    <message>
        <source>Secret Service, which answers</source>
        <translation>Secret Service（応答します）</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS キーチェーン</translation>
    </message>
    <message>
        <source>none: this build has no D-Bus</source>
        <translation>なし: このビルドには D-Bus がありません</translation>
    </message>
    <message>
        <source>none or the system&apos;s</source>
        <translation>なし、またはシステムのもの</translation>
    </message>
    <message>
        <source>Sharewarden</source>
        <translation>Sharewarden</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt at build time</source>
        <translation>ビルド時の Qt</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>QCoro</source>
        <translation>QCoro</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS ライブラリ</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Locale of the system</source>
        <translation>システムのロケール</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>セッションの種類</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>メモリ内のみ</translation>
    </message>
    <message>
        <source>Platform plug-in</source>
        <translation>プラットフォームプラグイン</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>it is self-signed, and this computer does not know it</source>
        <translation>自己署名証明書で、このコンピューターに登録されていない</translation>
    </message>
    <message>
        <source>it is an authority that this computer does not know</source>
        <translation>このコンピューターに登録されていない認証局である</translation>
    </message>
    <message>
        <source>its issuer is an authority that this computer does not know</source>
        <translation>発行者が、このコンピューターに登録されていない認証局である</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>%1 に有効期限が切れた</translation>
    </message>
    <message>
        <source>it is valid only from %1, or the clock of this computer is wrong</source>
        <translation>%1 から有効になるか、このコンピューターの時計が誤っている</translation>
    </message>
    <message>
        <source>it is for %1 and not for %2</source>
        <translation>%1 用で、%2 用ではない</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>失効している</translation>
    </message>
    <message>
        <source>“%1” (issued by “%2”, valid until %3, SHA-256 %4)</source>
        <translation>「%1」（発行者「%2」、有効期限 %3、SHA-256 %4）</translation>
    </message>
    <message>
        <source>the certificate %1 was refused: %2</source>
        <translation>証明書%1が拒否された: %2</translation>
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
    <message>
        <source>the proxy %1 did not accept the user name and the password</source>
        <translation>プロキシ %1 がユーザー名とパスワードを受け付けなかった</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a user name and a password</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めている</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>プロキシ %1 経由: %2</translation>
    </message>
</context>
<context>
    <name>TrustEntries</name>
    <message>
        <source>This cannot be taken: %1. Nothing was changed.</source>
        <translation>受け付けられません: %1。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is in the policy already, for every account. Edit that entry instead.</source>
        <translation>「%1」は、すべてのアカウントについて既にポリシーにあります。その項目を編集してください。</translation>
    </message>
    <message>
        <source>“%1” is in the policy already, for the account %2. Edit that entry instead.</source>
        <translation>「%1」は、アカウント %2 について既にポリシーにあります。その項目を編集してください。</translation>
    </message>
    <message>
        <source>Nothing was saved. In the personal mail domains, %1. Enter them as in mail.example, with commas between them.</source>
        <translation>何も保存していません。個人メールのドメインに問題があります: %1。mail.example のように入力し、カンマで区切ってください。</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save Changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
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
        <source>Cove&amp;rage…</source>
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
        <source>&amp;Open Plan…</source>
        <translation>計画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Export In&amp;ventory…</source>
        <translation>インベントリのエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Tick All Fi&amp;ndings</source>
        <translation>検出事項をすべて選択(&amp;D)</translation>
    </message>
    <message>
        <source>Tick &amp;by List…</source>
        <translation>リストで選択(&amp;B)…</translation>
    </message>
    <message>
        <source>By &amp;Image</source>
        <translation>イメージ別(&amp;I)</translation>
    </message>
    <message>
        <source>By L&amp;ogin ID</source>
        <translation>ログイン ID 別(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概要(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>すべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse All</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>ポリシー(&amp;P)…</translation>
    </message>
    <message>
        <source>Ch&amp;anges…</source>
        <translation>変更(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Mark Review as Done…</source>
        <translation>レビューを完了にする(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Saved &amp;Searches</source>
        <translation>保存した検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムの設定に従う(&amp;A)</translation>
    </message>
    <message>
        <source>Words, or domain:partner.io is:outside -id:ops@*</source>
        <translation>単語、または ドメイン:partner.io 状態:ポリシー外 -ログイン:ops@*</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>これは何ですか(&amp;W)?</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AboutDialog</name>
    <message>
        <source>&amp;Include login IDs and names</source>
        <translation>ログイン ID と名前を含める(&amp;I)</translation>
    </message>
    <message>
        <source>About Sharewarden</source>
        <translation>Sharewarden について</translation>
    </message>
    <message>
        <source>Sharewarden %1</source>
        <translation>Sharewarden %1</translation>
    </message>
    <message>
        <source>See who can use your NAVER Cloud server images, take access back, and keep the proof.</source>
        <translation>NAVER Cloud のサーバーイメージを誰が使えるかを確認し、アクセスを取り戻し、証拠を残します。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. Qt is used under the LGPL 3.</source>
        <translation>Apache License 2.0 に基づく自由ソフトウェアで、いかなる保証もありません。Qt は LGPL 3 に基づいて使用しています。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Diagnostics are these versions, counts, settings and the newest lines of the log. Without names they can be shown to anybody: login IDs, names and the words of the server are left out. Keys and secrets are never in them.</source>
        <translation>診断情報は、これらのバージョン、件数、設定、ログの最新の行です。名前を含めなければ、誰に見せてもかまいません。ログイン ID、名前、サーバーの文言は除かれます。キーとシークレットキーは、どの場合にも含まれません。</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied, with login IDs and names. Keys and secrets are not in it.</source>
        <translation>ログイン ID と名前を含めてコピーしました。キーとシークレットキーは入っていません。</translation>
    </message>
    <message>
        <source>Copied, without login IDs and names.</source>
        <translation>ログイン ID と名前を除いてコピーしました。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountController</name>
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
    <message>
        <source>&amp;Production account</source>
        <translation>本番アカウント(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>変更(&amp;H):</translation>
    </message>
    <message>
        <source>Type the n&amp;umber above:</source>
        <translation>件数入力なしの上限(&amp;U):</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed until the window closes</source>
        <translation>ウィンドウを閉じるまで許可</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Whether this program may change the shares of this account. Read-only: it scans, and neither revokes nor restores. Until the window closes: read-only again afterwards.</source>
        <translation>このプログラムがこのアカウントの共有を変更できるかどうか。読み取り専用: スキャンのみを行い、解除も復元もしません。ウィンドウを閉じるまで許可: 閉じた後は読み取り専用に戻ります。</translation>
    </message>
    <message>
        <source>The account is marked in the window, and its name has to be typed before its shares are changed.</source>
        <translation>アカウントがウィンドウで強調表示され、共有を変更する前にアカウント名の入力が必要になります。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source> shares</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Type the number of shares above</source>
        <translation>件数の入力なしで変更できる共有の上限</translation>
    </message>
    <message>
        <source>When one review changes more shares of this account than this, their number has to be typed. 0: never.</source>
        <translation>1 回の確認で変更するこのアカウントの共有がこの件数を超えると、件数の入力が必要になります。0: 入力を求めません。</translation>
    </message>
    <message>
        <source>Last worked:</source>
        <translation>最終成功:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>色(&amp;L):</translation>
    </message>
    <message>
        <source>Accounts with the same folder are listed together. A new name makes a folder.</source>
        <translation>同じフォルダーのアカウントはまとめて表示されます。新しい名前を入力するとフォルダーが作成されます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A mark beside the name of the account</source>
        <translation>アカウント名の横のマーク</translation>
    </message>
    <message>
        <source>When NAVER Cloud last accepted a call that was signed with this key. A new access key or secret key begins anew.</source>
        <translation>このキーで署名した呼び出しを NAVER Cloud が最後に受け付けた日時です。アクセスキーまたはシークレットキーを変えると、記録は最初からになります。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountList</name>
    <message>
        <source>Find an account</source>
        <translation>アカウントの検索</translation>
    </message>
    <message>
        <source>By name, folder, access key or site (Ctrl+F)</source>
        <translation>名前、フォルダー、アクセスキー、サイトで検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the account up (Alt+Up)</source>
        <translation>アカウントを上へ移動します (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move the account down (Alt+Down)</source>
        <translation>アカウントを下へ移動します (Alt+Down)</translation>
    </message>
    <message>
        <source>%1, in the folder %2</source>
        <translation>%1、フォルダー %2</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
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
        <source>The account and its secret key were removed from this computer.</source>
        <translation>アカウントとシークレットキーをこのコンピューターから削除しました。</translation>
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
        <source>What you entered is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Take over keys of the official tools, of the environment, or exported accounts</source>
        <translation>公式ツールや環境変数のキー、またはエクスポートしたアカウントを取り込みます</translation>
    </message>
    <message>
        <source>Write all accounts to a file, without their secret keys</source>
        <translation>すべてのアカウントを、シークレットキーを除いてファイルに書き込みます</translation>
    </message>
    <message>
        <source>The order was not changed. %1</source>
        <translation>順序を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>Export Accounts</source>
        <translation>アカウントのエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>That file belongs to the official tools and is never written. Choose another name.</source>
        <translation>このファイルは公式ツールのもので、書き込みません。別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>アカウント %n 件を、シークレットキーを除いて書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were not exported. %1</source>
        <translation>アカウントをエクスポートできませんでした。%1</translation>
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
    <name>sharewarden::ui::BarChart</name>
    <message>
        <source>No share.</source>
        <translation>共有はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s).</source>
        <translation>
            <numerusform>棒 %Ln 本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1</source>
        <translation>最も長い棒: %1</translation>
    </message>
    <message>
        <source>Enter shows the shares behind a bar in the table.</source>
        <translation>Enter を押すと、棒に対応する共有を表に表示します。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 (severity %2): %3.</source>
        <translation>%1（重大度 %2）: %3。</translation>
    </message>
    <message>
        <source>No shares</source>
        <translation>共有なし</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::BatchTableModel</name>
    <message>
        <source>Its end is not in the journal: the program ended before it, or it is still running.</source>
        <translation>終了がジャーナルにありません。終了前にプログラムが終了したか、まだ実行中です。</translation>
    </message>
    <message>
        <source>It is not known what became of some of its shares.</source>
        <translation>一部の共有の結果が不明です。</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Prepared by %1 on %2</source>
        <translation>作成者: %1（%2）</translation>
    </message>
    <message>
        <source>Its end carries a seal. Whether the seal fits, Check Journal tells.</source>
        <translation>終了に封印があります。封印が合うかどうかは「ジャーナルの検証」で確認できます。</translation>
    </message>
    <message>
        <source>Its end carries no seal.</source>
        <translation>終了に封印がありません。</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Earlier inventory</source>
        <translation>以前のインベントリ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>比較の結果</translation>
    </message>
    <message>
        <source>Parts that were not compared</source>
        <translation>比較しなかった部分</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>表示する変更</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>変更の検索</translation>
    </message>
    <message>
        <source>By any of its columns (Ctrl+F)</source>
        <translation>すべての列から検索します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shares that are different</source>
        <translation>異なる共有</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比較対象(&amp;W):</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message>
        <source>Tick the shares that came, in the main window; nothing is revoked by that</source>
        <translation>増えた共有をメインウィンドウで選択します。これだけでは何も解除されません</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>CSV のエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;Statement…</source>
        <translation>証明を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A page to print and sign: what was compared, and what came of it</source>
        <translation>印刷して署名するためのページ。比較したものと結果を記載します</translation>
    </message>
    <message>
        <source>There is no inventory yet. Scan first.</source>
        <translation>インベントリがまだありません。先にスキャンしてください。</translation>
    </message>
    <message>
        <source>There is no earlier inventory to compare with.</source>
        <translation>比較できる以前のインベントリがありません。</translation>
    </message>
    <message>
        <source>Every scan keeps its inventory, so that a later one can be compared with it.</source>
        <translation>スキャンのたびにインベントリを保管するため、後のインベントリと比較できます。</translation>
    </message>
    <message>
        <source>The inventories are read and compared…</source>
        <translation>インベントリを読み取って比較しています…</translation>
    </message>
    <message>
        <source>✕ The earlier inventory could not be read, so nothing was compared. Choose another one.</source>
        <translation>✕ 以前のインベントリを読み取れないため、何も比較していません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>All changes (%1)</source>
        <translation>すべての変更（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of change and the number of its shares</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Earlier: %1, %n share(s).</source>
        <translation>
            <numerusform>以前: %1、共有 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n share(s).</source>
        <translation>
            <numerusform>現在: %1、共有 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) compared.</source>
        <translation>
            <numerusform>%n 個の部分を比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and why it was not compared</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ Not compared: %n part(s)</source>
        <translation>
            <numerusform>▲ 比較していない部分: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>変更のエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Save Statement</source>
        <translation>証明の保存</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>何も書き込んでいません。%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Added Share(s)</source>
        <translation>
            <numerusform>追加された共有 %n 件を選択(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ChangesModel</name>
    <message>
        <source>%1 (#%2)</source>
        <translation>%1（#%2）</translation>
    </message>
    <message>
        <source>The image is gone</source>
        <translation>イメージがなくなった</translation>
    </message>
    <message>
        <source>The image is new</source>
        <translation>新しいイメージ</translation>
    </message>
    <message>
        <source>It was revoked before</source>
        <translation>以前に解除済み</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>アカウント / リージョン / ファミリー</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
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
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Export Coverage</source>
        <translation>カバレッジのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The coverage was not written. %1</source>
        <translation>カバレッジを書き込めませんでした。%1</translation>
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
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::DetailPane</name>
    <message>
        <source>Login IDs that the image is shared with</source>
        <translation>このイメージの共有先のログイン ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No image chosen</source>
        <translation>イメージが選択されていません</translation>
    </message>
    <message>
        <source>Choose an image or a share to see everything that is known of it.</source>
        <translation>イメージまたは共有を選ぶと、わかっていることがすべて表示されます。</translation>
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
        <source>Hypervisor</source>
        <translation>ハイパーバイザー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln login ID(s)</source>
        <translation>
            <numerusform>%Ln 件のログイン ID と共有中</numerusform>
        </translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>ジャーナルの記録</translation>
    </message>
    <message>
        <source>Nothing was changed by Sharewarden so far.</source>
        <translation>これまでに Sharewarden が変更したものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, which login ID, what became of it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>… no verdict yet</source>
        <translation>… 判定待ち</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::DiagnosticsPage</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Write the log to a file</source>
        <translation>ログをファイルに書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>At most five files of 1 MiB each are kept, readable for you alone.</source>
        <translation>1 MiB のファイルを最大 5 個まで保管し、本人だけが読み取れます。</translation>
    </message>
    <message>
        <source>The log tells of every call its time, action, region, answer and identifiers. It holds no key, no signature and no password.</source>
        <translation>ログには呼び出しごとに時刻、操作、リージョン、応答、識別子が残ります。キー、署名、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>ログ(&amp;L):</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EmptyState</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
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
    <message>
        <source>&amp;Import Accounts…</source>
        <translation>アカウントのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>デモを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Add the access key of a NAVER Cloud account to see who can use its server images, or import the accounts of the official command-line tool. The demo shows an invented estate: it needs no account and touches nothing.</source>
        <translation>NAVER Cloud アカウントのアクセスキーを追加すると、そのサーバーイメージを誰が使えるかが分かります。公式コマンドラインツールのアカウントをインポートすることもできます。デモは架空の環境を表示し、アカウントは不要で、何も変更しません。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EstateNameModel</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EstatePicker</name>
    <message>
        <source>Trust from the Estate</source>
        <translation>インベントリから信頼を追加</translation>
    </message>
    <message>
        <source>Tick the domains and login IDs that are known and approved. Each becomes an entry for every account, without sub-domains and without an end; edit it afterwards to narrow it.</source>
        <translation>把握していて承認済みのドメインとログイン ID を選択してください。それぞれがすべてのアカウントに対する項目になります。サブドメインは含まず、期限もありません。範囲を狭めるには、後で編集してください。</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>表示する名前</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message>
        <source>Find a domain or login ID</source>
        <translation>ドメインまたはログイン ID の検索</translation>
    </message>
    <message>
        <source>Domains and login IDs of the estate</source>
        <translation>インベントリのドメインとログイン ID</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the Policy</source>
        <translation>
            <numerusform>ポリシーに %n 件を追加(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::FindingsKeeper</name>
    <message>
        <source>The policy cannot be read, so it is not applied; it was left as it is. %1</source>
        <translation>ポリシーを読み取れないため、適用していません。ファイルはそのままです。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuardPanel</name>
    <message numerus="yes">
        <source>%n production account(s) would be changed. Type the n&amp;ame as it is written to go on:</source>
        <translation>
            <numerusform>%n 件の本番アカウントが変更されます。続けるには、名前を表記どおりに入力してください(&amp;A):</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the production account %1</source>
        <translation>本番アカウント %1 の名前</translation>
    </message>
    <message>
        <source>Type the &amp;number of shares (%L1):</source>
        <translation>共有の件数（%L1）を入力(&amp;N):</translation>
    </message>
    <message>
        <source>Number of shares, %L1</source>
        <translation>共有の件数、%L1</translation>
    </message>
    <message>
        <source>Type the name as it is written: %1.</source>
        <translation>名前を表記どおりに入力してください: %1。</translation>
    </message>
    <message>
        <source>Type the number of shares.</source>
        <translation>共有の件数を入力してください。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Words in the guide</source>
        <translation>ガイド内の単語</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内の検索</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
    <message>
        <source>The guide is not part of this build of the program.</source>
        <translation>このプログラムのビルドにはガイドが含まれていません。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 か所中 %1 番目</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::HistoryController</name>
    <message>
        <source>it has no batch %1</source>
        <translation>バッチ %1 がない</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>ジャーナルを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>The batch could not be read. %1</source>
        <translation>バッチを読み取れませんでした。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Words in any column</source>
        <translation>全列の単語</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>すべてのバッチ</translation>
    </message>
    <message>
        <source>Open, or with unknown outcomes</source>
        <translation>未確定、または結果が不明</translation>
    </message>
    <message>
        <source>With shares that did not change</source>
        <translation>変わらなかった共有あり</translation>
    </message>
    <message>
        <source>With refused shares</source>
        <translation>拒否された共有あり</translation>
    </message>
    <message>
        <source>With shares that were not sent</source>
        <translation>未送信の共有あり</translation>
    </message>
    <message>
        <source>That can be undone</source>
        <translation>元に戻せるもの</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>Batches, the newest first</source>
        <translation>バッチ（新しい順）</translation>
    </message>
    <message>
        <source>Shares of the chosen batch with their verdicts</source>
        <translation>選択したバッチの共有と判定</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Find &amp;Out Now</source>
        <translation>今すぐ結果を確認(&amp;O)</translation>
    </message>
    <message>
        <source>Export Audit CS&amp;V…</source>
        <translation>監査 CSV のエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Export Evidence &amp;Pack…</source>
        <translation>証拠パックのエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Check &amp;Journal…</source>
        <translation>ジャーナルの検証(&amp;J)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun %1, ended %2.</source>
        <translation>%1 に開始、%2 に終了。</translation>
    </message>
    <message>
        <source>Begun %1; its end is not in the journal.</source>
        <translation>%1 に開始。終了はジャーナルにありません。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>gives back what batch %1 revoked</source>
        <translation>バッチ %1 が解除したものを復元</translation>
    </message>
    <message>
        <source>undone %1 by batch %2</source>
        <translation>%1 にバッチ %2 で復元済み</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>まずバッチを選択してください。</translation>
    </message>
    <message>
        <source>This batch gave shares back. To take them away again, revoke them in the table.</source>
        <translation>このバッチは共有を復元したものです。再び解除するには、表で解除してください。</translation>
    </message>
    <message>
        <source>This batch is open. Find out what became of it first.</source>
        <translation>このバッチは未確定です。まず結果を確認してください。</translation>
    </message>
    <message>
        <source>This batch revoked nothing.</source>
        <translation>このバッチは何も解除していません。</translation>
    </message>
    <message>
        <source>Review what this batch revoked, and share it again</source>
        <translation>このバッチが解除したものを確認し、再び共有します</translation>
    </message>
    <message>
        <source>Read the images of every open batch again; no change is sent</source>
        <translation>未確定のすべてのバッチのイメージを再度読み取ります。変更は送信しません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>バッチ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln batch(es)</source>
        <translation>
            <numerusform>バッチ %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used. %1</source>
        <translation>ジャーナルを使用できません。%1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>No batch yet.

Every revocation and every undo is kept here: what was planned, what was sent, what the lists said before and after, and what became of each share. Tick shares in the main window and choose Revoke to begin.</source>
        <translation>バッチはまだありません。

共有の解除と復元は、計画した内容、送信した内容、前後の一覧、各共有の結果まで、すべてここに残ります。始めるには、メインウィンドウで共有を選択し、「共有解除」を選んでください。</translation>
    </message>
    <message>
        <source>No batch matches.

Clear the search or show all batches.</source>
        <translation>一致するバッチがありません。

検索をクリアするか、すべてのバッチを表示してください。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ImportDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Accounts that could be imported</source>
        <translation>インポートできるアカウント</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>From %1. The file is only read.</source>
        <translation>取得元: %1。ファイルは読み取るのみです。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>何も読み取っていません。</translation>
    </message>
    <message>
        <source>There are more problems in the file.</source>
        <translation>ファイルにはほかにも問題があります。</translation>
    </message>
    <message>
        <source>There is no key to import here. Choose a configure file of the official tools, or one that was exported from Sharewarden.</source>
        <translation>ここにはインポートできるキーがありません。公式ツールの configure ファイル、または Sharewarden からエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Import Accounts From</source>
        <translation>インポート元の選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing… If the keychain is locked, it asks for its password.</source>
        <translation>インポート中… キーチェーンがロックされている場合は、パスワードを求められます。</translation>
    </message>
    <message>
        <source>The Keychain Did Not Take the Key</source>
        <translation>キーチェーンにキーを保存できません</translation>
    </message>
    <message>
        <source>The accounts that are still ticked were not imported. Their secret keys can be kept in memory instead: they are written nowhere, and have to be entered again the next time the program starts.</source>
        <translation>選択されたままのアカウントはインポートされていません。代わりにシークレットキーをメモリに保持できます。どこにも書き込まれず、次にプログラムを起動したときに再入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory Until the Program Closes</source>
        <translation>プログラムを閉じるまでメモリに保持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Account(s)</source>
        <translation>
            <numerusform>アカウント %n 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::InventoryFiles</name>
    <message>
        <source>Export Inventory</source>
        <translation>インベントリのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON Lines files (*.jsonl)</source>
        <translation>CSV ファイル (*.csv);;JSON Lines ファイル (*.jsonl)</translation>
    </message>
    <message>
        <source>The inventory was not exported. %1</source>
        <translation>インベントリをエクスポートできませんでした。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::InventoryKeeper</name>
    <message>
        <source>The last inventory could not be opened; it was left as it is. Scan to make a new one. %1</source>
        <translation>最後のインベントリを開けません。ファイルはそのままです。スキャンすると新しく作成します。%1</translation>
    </message>
    <message>
        <source>The inventory could not be kept for the next start. %1</source>
        <translation>次回の起動のためのインベントリを保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::JournalCheckDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>再検証(&amp;A)</translation>
    </message>
    <message>
        <source>Check Journal</source>
        <translation>ジャーナルの検証</translation>
    </message>
    <message>
        <source>The journal is being read</source>
        <translation>ジャーナルを読み取っています</translation>
    </message>
    <message>
        <source>Paste a head that was kept elsewhere, or only its hash</source>
        <translation>別の場所に保管したヘッド、またはそのハッシュのみを貼り付け</translation>
    </message>
    <message>
        <source>&amp;Head:</source>
        <translation>ヘッド(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Known head:</source>
        <translation>控えたヘッド(&amp;K):</translation>
    </message>
    <message>
        <source>The known head cannot be read, so nothing was checked.</source>
        <translation>控えたヘッドを読み取れないため、何も検証していません。</translation>
    </message>
    <message>
        <source>A head is the number of an entry, a colon and 64 hexadecimal digits, as shown below as Head; the 64 digits alone do as well.</source>
        <translation>ヘッドは、下の「ヘッド」に表示されるように、エントリの番号、コロン、64 桁の 16 進数です。64 桁の 16 進数のみでも構いません。</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>✕ The journal could not be checked.</source>
        <translation>✕ ジャーナルを検証できませんでした。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation>ログの行（最新は末尾）</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>イベント内の単語</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>表示中の行を保存します</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Log (*.log *.txt)</source>
        <translation>ログ (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The log was not saved. %1</source>
        <translation>ログを保存できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%n 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder of the log files</source>
        <translation>ログファイルのフォルダーを表示します</translation>
    </message>
    <message>
        <source>The log is not written to a file; the settings can change that.</source>
        <translation>ログはファイルに書き込まれていません。設定で変更できます。</translation>
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
    <message numerus="yes">
        <source>The audit CSV with %Ln row(s) was written to %1.</source>
        <translation>
            <numerusform>%Ln 行の監査 CSV を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence pack is being written…</source>
        <translation>証拠パックを書き込んでいます…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The batch could not be read, so nothing was changed. %1</source>
        <translation>バッチを読み取れなかったため、何も変更していません。%1</translation>
    </message>
    <message>
        <source>Undo of batch %1: %2</source>
        <comment>identifier and reason of the batch</comment>
        <translation>バッチ %1 を元に戻す: %2</translation>
    </message>
    <message>
        <source>This batch revoked nothing, so there is nothing to undo.</source>
        <translation>このバッチは何も解除していないため、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>What became of earlier batches is being read. Wait for it or stop it.</source>
        <translation>以前のバッチの結果を読み取っています。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>A review is open. End it first.</source>
        <translation>確認画面が開いています。先に終了してください。</translation>
    </message>
    <message>
        <source>A plan is being opened.</source>
        <translation>計画を開いています。</translation>
    </message>
    <message>
        <source>The Plan Was Not Opened</source>
        <translation>計画を開けませんでした</translation>
    </message>
    <message>
        <source>Accounts whose changes were allowed until the window closes could not be set back to read-only: their shares can still be changed. Set them to read-only in their settings. %1</source>
        <translation>ウィンドウを閉じるまで変更を許可していたアカウントを読み取り専用に戻せませんでした。共有はまだ変更できる状態です。アカウントの設定で読み取り専用にしてください。%1</translation>
    </message>
    <message>
        <source>Accounts Not Read-Only</source>
        <translation>読み取り専用ではないアカウント</translation>
    </message>
    <message>
        <source>Close During the Run?</source>
        <translation>実行中に閉じますか?</translation>
    </message>
    <message>
        <source>Waiting for the keychain: unlock it in the window that asks for its password.</source>
        <translation>キーチェーンを待っています。パスワードを求めるウィンドウでロックを解除してください。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Scan</source>
        <translation>スキャンのキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>This is the last inventory, of %1.</source>
        <translation>%1 時点の最後のインベントリです。</translation>
    </message>
    <message>
        <source>Since the inventory of %1: %2 new, %3 gone.</source>
        <translation>%1 のインベントリ以降: 新しい%2、なくなった%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>共有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;can Now</source>
        <translation>今すぐスキャン(&amp;C)</translation>
    </message>
    <message>
        <source>This computer seems to be offline: parts of the estate could not be read. Connect it, then scan again.</source>
        <translation>このコンピューターはオフラインのようです。一部を読み取れませんでした。接続してから再スキャンしてください。</translation>
    </message>
    <message>
        <source>The inventory was written to %1, and what was read and what was not to %2.</source>
        <translation>インベントリを %1 に、読み取った部分と読み取れなかった部分を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>The review is marked as done.</source>
        <translation>レビューを完了にしました。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Nothing that is shown is a finding that could be ticked.</source>
        <translation>表示中の項目に、選択できる検出事項はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) with findings are ticked.</source>
        <translation>
            <numerusform>検出事項のある共有 %Ln 件を選択しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As at First</source>
        <translation>初期状態に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>The saved searches were changed.</source>
        <translation>保存した検索を変更しました。</translation>
    </message>
    <message>
        <source>The searches could not be saved.</source>
        <translation>検索を保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Save This Search</source>
        <translation>この検索を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget This Search</source>
        <translation>この検索を削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MarkReviewDialog</name>
    <message>
        <source>Mark Review as Done</source>
        <translation>レビューを完了にする</translation>
    </message>
    <message>
        <source>You answer for having looked at %1 of %2, of which %3 have a finding and stay as they are. From now on, what is new since this review is a finding. The mark goes to the journal, and the inventory is kept with it.</source>
        <translation>%2の%1を確認したことに責任を持ちます。そのうち %3 件は検出事項がありますが、そのまま残します。今後、このレビューの後に新しくできたものは検出事項になります。完了の印はジャーナルに記録され、インベントリも一緒に保管されます。</translation>
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
    <message>
        <source>▲ Not everything was read. The mark says so, for: %1</source>
        <translation>▲ すべては読み取れていません。完了の印にもその旨を記録します: %1</translation>
    </message>
    <message>
        <source>Covers:</source>
        <translation>対象範囲:</translation>
    </message>
    <message>
        <source>Last review:</source>
        <translation>前回のレビュー:</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, and by whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>レビュー担当者(&amp;R):</translation>
    </message>
    <message>
        <source>What was decided, and why findings stay</source>
        <translation>決定した内容と、検出事項を残す理由</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Mark as Done</source>
        <translation>完了にする(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was read whole: scan first.</source>
        <translation>すべて読み取れた部分がありません。先にスキャンしてください。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy this message with the time and the versions, for support</source>
        <translation>このメッセージを日時とバージョンとともにコピーします（サポート用）</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::NetworkPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 プロキシ</translation>
    </message>
    <message>
        <source>As this computer is set up: the desktop&apos;s proxy, or that of the environment variables https_proxy and no_proxy.</source>
        <translation>このコンピューターの設定に従う: デスクトップのプロキシ、または環境変数 https_proxy と no_proxy のプロキシを使用します。</translation>
    </message>
    <message>
        <source>For example: proxy.example.com</source>
        <translation>例: proxy.example.com</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Empty: a proxy that asks is not answered</source>
        <translation>空欄: プロキシの認証要求に応答しない</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>プロキシ(&amp;R):</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>ホスト(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Only where your company has an authority of its own</source>
        <translation>社内に独自の認証局がある場合のみ</translation>
    </message>
    <message>
        <source>A PEM file with certificates that are trusted beside those of this computer. Nothing else about the check of certificates changes.</source>
        <translation>このコンピューターの証明書に加えて信頼する証明書の PEM ファイルです。証明書の検証のそれ以外の動作は変わりません。</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>ファイル内の証明書</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A call that shows no sign of life for that long is given up.</source>
        <translation>この時間まったく応答のない呼び出しは打ち切ります。</translation>
    </message>
    <message>
        <source>How many calls of one account are under way at once. There are fewer while NAVER Cloud asks for fewer.</source>
        <translation>1 つのアカウントで同時に進める呼び出しの数です。NAVER Cloud が減らすよう求めている間は少なくなります。</translation>
    </message>
    <message>
        <source>&amp;Authorities:</source>
        <translation>認証局(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>制限時間(&amp;T):</translation>
    </message>
    <message>
        <source>Calls at o&amp;nce:</source>
        <translation>同時呼び出し数(&amp;N):</translation>
    </message>
    <message>
        <source>Goes to the keychain, is never shown</source>
        <translation>キーチェーンに保存、再表示なし</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>キーチェーンに保存済み（置き換えるには入力）</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>証明書 %n 件:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::NoticeBar</name>
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::OverviewPanel</name>
    <message>
        <source>Show as &amp;Tables</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows every chart on this page as a table with the same values</source>
        <translation>このページのすべての図を、同じ値の表で表示します</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>重大度別の検出事項</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Shares by their worst finding.</source>
        <translation>最も重い検出事項で数えた共有です。</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>種類別の検出事項</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>A share with several findings counts for each.</source>
        <translation>複数の検出事項がある共有は、それぞれに数えます。</translation>
    </message>
    <message>
        <source>Shares by domain</source>
        <translation>ドメイン別の共有</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The domain of the login ID.</source>
        <translation>ログイン ID のドメインです。</translation>
    </message>
    <message>
        <source>Shares by account and region</source>
        <translation>アカウントとリージョン別の共有</translation>
    </message>
    <message>
        <source>Account / region</source>
        <translation>アカウント / リージョン</translation>
    </message>
    <message>
        <source>Shares by age of the image</source>
        <translation>イメージの経過期間別の共有</translation>
    </message>
    <message>
        <source>Age of the image</source>
        <translation>イメージの経過期間</translation>
    </message>
    <message>
        <source>Counted from when the image was made: NAVER Cloud does not say since when it has been shared.</source>
        <translation>イメージの作成時から数えます。NAVER Cloud は、共有がいつから存在するかを返しません。</translation>
    </message>
    <message>
        <source>Shares over time</source>
        <translation>共有の推移</translation>
    </message>
    <message>
        <source>images</source>
        <comment>below a number</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>shared images</source>
        <comment>below a number</comment>
        <translation>共有中のイメージ</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>below a number</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>login IDs</source>
        <comment>below a number</comment>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>shares with findings</source>
        <comment>below a number</comment>
        <translation>検出事項のある共有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>accounts and regions</comment>
        <translation>
            <numerusform>その他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Incomplete: not everything was read.</source>
        <translation>▲ 未完了: すべては読み取れていません。</translation>
    </message>
    <message>
        <source>The line begins with the second scan.</source>
        <translation>2 回目のスキャンから線が描かれます。</translation>
    </message>
    <message>
        <source>As found by the scans that are kept.</source>
        <translation>保管されたスキャンの結果です。</translation>
    </message>
    <message>
        <source>Hollow: not everything was read, there may have been more.</source>
        <translation>中抜きの点: すべては読み取れておらず、実際にはもっと多かった可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>何も読み取れていません</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>This does not mean that nothing is shared.</source>
        <translation>共有がないという意味ではありません。</translation>
    </message>
    <message>
        <source>After a scan, this page shows with whom images are shared, where, and what should not be. Every bar leads to its shares in the table.</source>
        <translation>スキャンすると、イメージを誰と、どこで共有しているか、共有すべきでないものは何かがこのページに表示されます。棒を選ぶと、対応する共有を表で見られます。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PackExport</name>
    <message>
        <source>Folder for the Evidence Pack</source>
        <translation>証拠パックのフォルダー</translation>
    </message>
    <message>
        <source>The evidence pack was not written. %1</source>
        <translation>証拠パックを書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Export Evidence Pack</source>
        <translation>証拠パックのエクスポート</translation>
    </message>
    <message>
        <source>The evidence pack was written to %1.</source>
        <translation>証拠パックを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The journal is not intact; the pack says so.</source>
        <translation>ジャーナルに問題があり、その旨をパックに記載しています。</translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet what became of %Ln share(s) in it.</source>
        <translation>
            <numerusform>パックに含まれる共有 %Ln 件の結果がまだ不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1. Noted elsewhere, it shows whether the pack was changed later.</source>
        <translation>マニフェストの SHA-256: %1。別の場所に控えておくと、後でパックが変更された場合に判明します。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PlanOpening</name>
    <message>
        <source>Open Plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>Reading what has become of the plan&apos;s shares…</source>
        <translation>計画の共有の現状を読み取っています…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The Plan Was Not Opened</source>
        <translation>計画を開けませんでした</translation>
    </message>
    <message>
        <source>The plan is for the account %1, and no account here has exactly this name. Nothing was changed. Add the account, or give it this name, and open the plan again.</source>
        <translation>計画の対象はアカウント %1 ですが、この名前と完全に一致するアカウントがありません。何も変更していません。アカウントを追加するか、アカウントをこの名前に変更して、計画を開き直してください。</translation>
    </message>
    <message>
        <source>The plan is for the account %1 at %2, and here this account is at %3. Nothing was changed. Correct the account&apos;s site, or make a new plan.</source>
        <translation>計画の対象は %2 のアカウント %1 ですが、ここではこのアカウントのサイトは %3 です。何も変更していません。アカウントのサイトを修正するか、新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>何も変更していません。%1</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had, so nothing was read or changed. %2</source>
        <translation>アカウント %1 のキーを取得できなかったため、何も読み取らず、何も変更していません。%2</translation>
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
    <message>
        <source>%L1 of %L2 as planned</source>
        <translation>%L2 件中 %L1 件が計画どおり</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PolicyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>From the Es&amp;tate…</source>
        <translation>インベントリから(&amp;T)…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Such as: who may use our images, 2026</source>
        <translation>例: 自社イメージの利用者、2026 年</translation>
    </message>
    <message>
        <source>In which the last days of trust end; type a part of its name to find it</source>
        <translation>信頼の最終日の終わりを決めるタイムゾーンです。名前の一部を入力すると検索できます</translation>
    </message>
    <message>
        <source>None; or domains with commas between them</source>
        <translation>なし。またはカンマ区切りのドメイン</translation>
    </message>
    <message>
        <source>Domains of mail for anybody, besides those that Sharewarden knows. Shares with them are findings even where the domain is trusted.</source>
        <translation>Sharewarden が把握しているもの以外の、誰でも使えるメールのドメインです。ドメインを信頼していても、これらとの共有は検出事項になります。</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>項目の検索</translation>
    </message>
    <message>
        <source>By any of its columns (Ctrl+F)</source>
        <translation>すべての列から検索します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Trusted login IDs and domains</source>
        <translation>信頼するログイン ID とドメイン</translation>
    </message>
    <message>
        <source>Pick from the domains and login IDs that images are shared with now</source>
        <translation>現在イメージを共有しているドメインとログイン ID から選びます</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Personal mail domains:</source>
        <translation>個人メールのドメイン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Replace what is shown here by the policy of a JSON file</source>
        <translation>ここに表示されている内容を、JSON ファイルのポリシーに置き換えます</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Write what is shown here as a JSON file, to share it</source>
        <translation>ここに表示されている内容を、共有できるように JSON ファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The policy cannot be read, so it cannot be changed here; the file was left as it is. Mend the file, or open a copy of the policy that is to take its place. %1</source>
        <translation>ポリシーを読み取れないため、ここでは変更できません。ファイルはそのままです。ファイルを修正するか、代わりに使うポリシーのコピーを開いてください。%1</translation>
    </message>
    <message>
        <source>Nothing is trusted yet, so no share can be outside of the policy. Add who may be shared with, or pick from the estate.</source>
        <translation>まだ何も信頼していないため、ポリシー外の共有もありません。共有してよい相手を追加するか、インベントリから選んでください。</translation>
    </message>
    <message>
        <source>Nothing was saved: “%1” is no time zone. Choose one from the list, such as Asia/Seoul.</source>
        <translation>何も保存していません。「%1」はタイムゾーンではありません。Asia/Seoul のように、リストから選んでください。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1: %2. Correct it and save again.</source>
        <translation>何も保存していません。%1: %2。修正してから保存し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>ここで項目 %n 件を削除しました。ポリシー自体は、保存すると変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the estate. Scan it first, then trust from what was found.</source>
        <translation>インベントリがありません。先にスキャンしてから、見つかったものの中から信頼するものを選んでください。</translation>
    </message>
    <message>
        <source>Everything in the estate is in the policy already.</source>
        <translation>インベントリにあるものは、すべて既にポリシーにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>ここに項目 %n 件を追加しました。ポリシー自体は、保存すると変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of the policy are not saved.</source>
        <translation>ポリシーの変更は保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>期限切れ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a Policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was replaced. %1</source>
        <translation>何も置き換えていません。%1</translation>
    </message>
    <message>
        <source>Replace the Policy?</source>
        <translation>ポリシーを置き換えますか?</translation>
    </message>
    <message numerus="yes">
        <source>The file holds a policy with %n entry(s).</source>
        <translation>
            <numerusform>ファイルには、項目 %n 件のポリシーがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds the policy “%1” with %n entry(s).</source>
        <translation>
            <numerusform>ファイルには、ポリシー「%1」（項目 %n 件）があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that come: %1
Entries that go: %2
Entries that change: %3

Nothing is written before Save.</source>
        <translation>追加される項目: %1
なくなる項目: %2
変わる項目: %3

保存するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The opened policy is shown. It takes the place of the present one with Save.</source>
        <translation>開いたポリシーを表示しています。保存すると現在のポリシーに置き換わります。</translation>
    </message>
    <message>
        <source>Save a Copy of the Policy</source>
        <translation>ポリシーのコピーの保存</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>コピーを書き込みました: %1</translation>
    </message>
    <message>
        <source>The copy was not written. %1</source>
        <translation>コピーを書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Replace the Other Change?</source>
        <translation>ほかの変更を上書きしますか?</translation>
    </message>
    <message>
        <source>The policy on disk is no longer the one that was opened here: another window or person has changed it.</source>
        <translation>ディスク上のポリシーが、ここで開いたものと異なります。別のウィンドウまたは別の人が変更しました。</translation>
    </message>
    <message>
        <source>Replacing it takes that change away. To keep it, cancel, save a copy of what is shown here, and open this window again.</source>
        <translation>上書きすると、その変更は失われます。残すには、キャンセルし、ここに表示されている内容のコピーを保存してから、このウィンドウを開き直してください。</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>上書き(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>ポリシーを保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PolicyModel</name>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Domain and its sub-domains</source>
        <translation>ドメインとサブドメイン</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>▲ %1, over</source>
        <comment>the last day of a trust</comment>
        <translation>▲ %1、期限切れ</translation>
    </message>
    <message>
        <source>Shares with it are findings: its trust is over.</source>
        <translation>信頼の期限が切れているため、この相手との共有は検出事項です。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼の対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象アカウント</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecordTableModel</name>
    <message>
        <source>… no verdict yet</source>
        <translation>… 判定待ち</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of an image</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A call was written down, and no verdict after it.</source>
        <translation>呼び出しは記録されていますが、その後の判定がありません。</translation>
    </message>
    <message>
        <source>No call was written down for it, and no verdict.</source>
        <translation>呼び出しも判定も記録されていません。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>アカウント / リージョン / ファミリー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>呼び出し ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecoveryController</name>
    <message>
        <source>The account %1 is no longer set up.</source>
        <translation>アカウント %1 は設定されていません。</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had. %2</source>
        <translation>アカウント %1 のキーを取得できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecoveryNotice</name>
    <message>
        <source>What became of them was not found out. %1</source>
        <translation>結果を確認できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) of the journal did not come to an end:</source>
        <translation>
            <numerusform>ジャーナルに終了していないバッチが %Ln 件あります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is not known what became of %Ln share(s).</source>
        <translation>
            <numerusform>共有 %Ln 件の結果が不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding out reads their images again and sends no change.</source>
        <translation>結果の確認では、イメージを再度読み取るだけで、変更は送信しません。</translation>
    </message>
    <message>
        <source>&amp;Find Out Now</source>
        <translation>今すぐ結果を確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>履歴(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping: what is being read ends, the rest stays open…</source>
        <translation>停止中: 読み取り中のものが終わると停止し、残りは未確定のままになります…</translation>
    </message>
    <message>
        <source>Reading what became of the shares: %L1 of %L2…</source>
        <translation>共有の結果を読み取り中: %L2 件中 %L1 件…</translation>
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
    <message>
        <source>Review of a Prepared Plan</source>
        <translation>作成済みの計画の確認</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Undoes the run:</source>
        <translation>元に戻す実行:</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Compare it with the digest that the person who prepared the plan told you: then nothing in it was changed.</source>
        <translation>計画の作成者から伝えられたダイジェストと照合してください。一致すれば、計画は変更されていません。</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>作成者:</translation>
    </message>
    <message>
        <source>&amp;Digest (SHA-256):</source>
        <translation>ダイジェスト (SHA-256)(&amp;D):</translation>
    </message>
    <message>
        <source>Save &amp;Plan…</source>
        <translation>計画を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the plan to a file, so that somebody else approves and runs it. Nothing is changed.</source>
        <translation>別の担当者が承認して実行できるように、計画をファイルに書き込みます。何も変更しません。</translation>
    </message>
    <message>
        <source>Save Plan</source>
        <translation>計画の保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>The plan was saved as %1. Tell the person who approves it this digest, by another way than the file: %2</source>
        <translation>計画を %1 に保存しました。承認する担当者に、このダイジェストをファイルとは別の手段で伝えてください: %2</translation>
    </message>
    <message>
        <source>The plan was not saved. %1</source>
        <translation>計画を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Review Before Restoring</source>
        <translation>復元前の確認</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;store %Ln Share(s)</source>
        <translation>
            <numerusform>%Ln 件の共有を復元(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares to restore, by account and image</source>
        <translation>復元する共有（アカウントとイメージ別）</translation>
    </message>
    <message>
        <source>Nothing can be restored.</source>
        <translation>復元できるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing that can be restored.</source>
        <translation>復元できるものがありません。</translation>
    </message>
    <message>
        <source>This gives these login IDs access again: they can make servers from these images. It can be undone by revoking again. Just before each image is changed it is read once more, and who has access already is left alone.</source>
        <translation>これらのログイン ID に再びアクセスを許可します。これらのイメージからサーバーを作成できるようになります。もう一度解除すれば元に戻せます。各イメージは変更の直前にもう一度読み取り、既にアクセスできるログイン ID には触れません。</translation>
    </message>
    <message>
        <source>For example: revoked by mistake</source>
        <translation>例: 誤って解除したため</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ReviewKeeper</name>
    <message>
        <source>The inventory of the last review is not on this computer any more, or was changed: what is new since then cannot be told.</source>
        <translation>前回のレビューのインベントリがこのコンピューターに残っていないか、変更されています。それ以降に新しくできたものはわかりません。</translation>
    </message>
    <message>
        <source>The review was not marked as done: its inventory could not be kept. %1</source>
        <translation>レビューを完了にできませんでした。インベントリを保管できません。%1</translation>
    </message>
    <message>
        <source>The review was not marked as done: the journal could not be written. %1</source>
        <translation>レビューを完了にできませんでした。ジャーナルに書き込めません。%1</translation>
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
    <message>
        <source>Restoring…</source>
        <translation>共有を復元中…</translation>
    </message>
    <message>
        <source>Restoring Shares</source>
        <translation>共有の復元</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Export Evidence &amp;Pack…</source>
        <translation>証拠パックのエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Review what was revoked, and share it again</source>
        <translation>解除したものを確認し、再び共有します</translation>
    </message>
    <message>
        <source>%v of %m · %1</source>
        <comment>done, all, remaining time</comment>
        <translation>%m 件中 %v 件 · %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScopePanel</name>
    <message>
        <source>Accounts and re&amp;gions</source>
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
        <source>Find an account</source>
        <translation>アカウントの検索</translation>
    </message>
    <message>
        <source>Find an account to scan</source>
        <translation>スキャンするアカウントを検索します</translation>
    </message>
    <message>
        <source>%1 of %2 accounts shown. What is ticked is scanned, shown or not.</source>
        <translation>アカウント %2 件中 %1 件を表示しています。表示の有無にかかわらず、選択したものをスキャンします。</translation>
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
    <name>sharewarden::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>N&amp;etwork</source>
        <translation>ネットワーク(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The settings cannot be read, so they cannot be changed here either; the file was left as it is. %1</source>
        <translation>設定を読み取れないため、ここでも変更できません。ファイルはそのままです。%1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存していません。%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>設定を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableModel</name>
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
</context>
<context>
    <name>sharewarden::ui::ShareTableView</name>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTreeModel</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>an image or a login ID, and how many shares it has</comment>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <translation>%1、共有なし</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>選択済み: %1</translation>
    </message>
    <message>
        <source>partly ticked: %1</source>
        <translation>一部選択済み: %1</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>未選択: %1</translation>
    </message>
    <message>
        <source>Image / login ID</source>
        <translation>イメージ / ログイン ID</translation>
    </message>
    <message>
        <source>Login ID / image</source>
        <translation>ログイン ID / イメージ</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTreeView</name>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TickByListDialog</name>
    <message>
        <source>&amp;Open a File…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as Text…</source>
        <translation>テキストとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Tick by List</source>
        <translation>リストで選択</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Paste the login IDs of the people who leave: one a line, or with commas, semicolons, tabs or spaces between them, or a part of a spreadsheet.</source>
        <translation>退職者や契約終了者のログイン ID を貼り付けてください。1 行に 1 つずつ書くか、カンマ、セミコロン、タブ、空白で区切ります。スプレッドシートの一部でもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Login IDs:</source>
        <translation>ログイン ID(&amp;L):</translation>
    </message>
    <message>
        <source>Read a text or CSV file; it takes the place of what is above</source>
        <translation>テキストまたは CSV ファイルを読み込み、上の内容と置き換えます</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Copy what was not found</source>
        <translation>見つからなかったものをコピーします</translation>
    </message>
    <message>
        <source>Save what was not found as text</source>
        <translation>見つからなかったものをテキストとして保存します</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Open a List of Login IDs</source>
        <translation>ログイン ID のリストを開く</translation>
    </message>
    <message>
        <source>Text and CSV files (*.csv *.txt *.tsv)</source>
        <translation>テキストと CSV ファイル (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The list was not read. %1</source>
        <translation>リストを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>As soon as there are login IDs, what they reach is counted here.</source>
        <translation>ログイン ID を入力すると、そのログイン ID で使えるものの数がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n login ID(s) in the list</source>
        <translation>
            <numerusform>リストのログイン ID: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them found, with %2</source>
        <translation>うち %1 件が見つかりました、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>共有 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these share(s) already ticked</source>
        <translation>
            <numerusform>このうち共有 %n 件は選択済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood:</source>
        <translation>解釈できないもの:</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できないもの</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n login ID(s)</source>
        <translation>
            <numerusform>見つからない: ログイン ID %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Share(s)</source>
        <translation>
            <numerusform>共有 %n 件を選択(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n share(s) ticked. What was not found can still be copied or saved.</source>
        <translation>
            <numerusform>✓ 共有 %n 件を選択しました。見つからなかったものは、まだコピーまたは保存できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save What Was Not Found</source>
        <translation>見つからなかったものの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存していません。%1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TrendChart</name>
    <message>
        <source>No scan has been kept yet.</source>
        <translation>まだ保管されたスキャンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s).</source>
        <translation>
            <numerusform>スキャン %Ln 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>最初: %1</translation>
    </message>
    <message>
        <source>The last: %1</source>
        <translation>最後: %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Shared images</source>
        <translation>共有中のイメージ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ 未完了</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2; not everything was read.</source>
        <translation>%1: %2。すべては読み取れていません。</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TrustEntryDialog</name>
    <message>
        <source>With its &amp;sub-domains</source>
        <translation>サブドメインを含む(&amp;S)</translation>
    </message>
    <message>
        <source>Trusted &amp;until:</source>
        <translation>信頼の最終日(&amp;U):</translation>
    </message>
    <message>
        <source>Add Trust</source>
        <translation>信頼の追加</translation>
    </message>
    <message>
        <source>Edit Trust</source>
        <translation>信頼の編集</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログイン ID</translation>
    </message>
    <message>
        <source>Domain or login ID</source>
        <translation>ドメインまたはログイン ID</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（このコンピューターにはありません）</translation>
    </message>
    <message>
        <source>Who it is, such as: build partner</source>
        <translation>誰であるか。例: ビルドのパートナー</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任を持つ人</translation>
    </message>
    <message>
        <source>Such as the number of the approval</source>
        <translation>例: 承認番号</translation>
    </message>
    <message>
        <source>Last day of its trust</source>
        <translation>信頼の最終日</translation>
    </message>
    <message>
        <source>The last day of its trust, in the time zone of the policy</source>
        <translation>信頼の最終日（ポリシーのタイムゾーン）</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>ドメイン(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>対象アカウント(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>担当者(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>反映(&amp;P)</translation>
    </message>
    <message>
        <source>Login I&amp;D:</source>
        <translation>ログイン ID(&amp;D):</translation>
    </message>
</context>
</TS>
