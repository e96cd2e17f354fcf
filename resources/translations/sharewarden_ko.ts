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
    <message>
        <source>The number of shares has to be between 0 and %1.</source>
        <translation>공유 수는 0에서 %1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The folder must not begin or end with a space.</source>
        <translation>폴더 이름은 공백으로 시작하거나 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>The name of the folder is longer than %1 characters.</source>
        <translation>폴더 이름이 %1자보다 깁니다.</translation>
    </message>
    <message>
        <source>The name of the folder contains control or invisible characters.</source>
        <translation>폴더 이름에 제어 문자나 보이지 않는 문자가 있습니다.</translation>
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
        <source>The region %1 of this account is not among them.</source>
        <translation>이 계정의 리전 %1은(는) 그중에 없습니다.</translation>
    </message>
    <message>
        <source>NAVER Cloud refuses requests that are five minutes off, so they are signed with the server&apos;s time. Set the clock.</source>
        <translation>네이버 클라우드는 5분 이상 차이 나는 요청을 거부하므로 서버의 시각으로 서명합니다. 시계를 맞추십시오.</translation>
    </message>
</context>
<context>
    <name>AccountColour</name>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>imported</source>
        <translation>가져온 계정</translation>
    </message>
    <message>
        <source>It has no ncloud_access_key_id.</source>
        <translation>ncloud_access_key_id가 없습니다.</translation>
    </message>
    <message>
        <source>It has no ncloud_secret_access_key.</source>
        <translation>ncloud_secret_access_key가 없습니다.</translation>
    </message>
    <message>
        <source>The account “%1” has this key.</source>
        <translation>계정 “%1”에 이 키가 있습니다.</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>이름은 “%1”(으)로 합니다.</translation>
    </message>
    <message>
        <source>No secret key comes with it: enter it afterwards.</source>
        <translation>시크릿 키가 함께 들어 있지 않습니다. 나중에 입력하십시오.</translation>
    </message>
    <message>
        <source>Its profile begins at line %1. %2</source>
        <translation>이 프로필은 %1행에서 시작합니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported.</source>
        <translation>
            <numerusform>계정 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>“%1”을(를) 가져오지 못했습니다. %2</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>가져오기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>가져오지 않음: %1.</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>production account</source>
        <translation>운영 계정</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Production account: its name is typed before its shares are changed.</source>
        <translation>운영 계정: 공유를 변경하기 전에 계정 이름을 입력합니다.</translation>
    </message>
    <message>
        <source>Read-only: its shares cannot be changed.</source>
        <translation>읽기 전용: 공유를 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its shares can be changed until the window closes.</source>
        <translation>창을 닫을 때까지 공유를 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>PROD</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>marked %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>%1 표시가 있습니다.</translation>
    </message>
    <message>
        <source>Never, as far as is known here</source>
        <translation>없음(여기에서 아는 한)</translation>
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
    <name>AuthorityFile</name>
    <message>
        <source>it is a folder</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>it is too large for a file of certificates</source>
        <translation>인증서 파일이라기에는 너무 큼</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>PEM 형식의 인증서가 없음</translation>
    </message>
</context>
<context>
    <name>BatchLock</name>
    <message>
        <source>another window or command of Sharewarden is carrying out a plan with this journal; wait until it is done</source>
        <translation>다른 Sharewarden 창이나 명령이 이 저널로 계획을 실행하고 있음. 끝날 때까지 기다리십시오</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Revoke</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? 미결</translation>
    </message>
    <message>
        <source>– Stopped</source>
        <translation>– 중지됨</translation>
    </message>
    <message>
        <source>✓ Recovered</source>
        <translation>✓ 복구됨</translation>
    </message>
    <message>
        <source>▲ Recovered</source>
        <translation>▲ 복구됨</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>▲ Done in part</source>
        <translation>▲ 일부 완료</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>verdict and how many</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>봉인됨</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Re-appeared</source>
        <translation>다시 생김</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>it is not in the earlier inventory</source>
        <translation>이전 인벤토리에 없음</translation>
    </message>
    <message>
        <source>it is not in the present inventory</source>
        <translation>현재 인벤토리에 없음</translation>
    </message>
    <message>
        <source>the earlier inventory did not read it whole</source>
        <translation>이전 인벤토리에서 전부 읽지 못함</translation>
    </message>
    <message>
        <source>the present inventory did not read it whole</source>
        <translation>현재 인벤토리에서 전부 읽지 못함</translation>
    </message>
    <message>
        <source>it was not read again since the earlier inventory</source>
        <translation>이전 인벤토리 이후 다시 읽지 않음</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>Nothing could be compared: neither inventory has anything.</source>
        <translation>비교할 것이 없습니다. 두 인벤토리 모두 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing could be compared, so this says nothing about changes.</source>
        <translation>비교할 수 있는 것이 없어, 변경에 대해서는 아무것도 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>No change: every image is shared with the same login IDs as before.</source>
        <translation>변경 없음: 모든 이미지가 전과 같은 로그인 ID와 공유되어 있습니다.</translation>
    </message>
    <message>
        <source>What could be compared is the same.</source>
        <translation>비교할 수 있는 부분은 그대로입니다.</translation>
    </message>
    <message>
        <source>Shares added: %L1, re-appeared after a revoke: %L2, removed: %L3.</source>
        <translation>추가된 공유: %L1건, 해제 후 다시 생긴 공유: %L2건, 없어진 공유: %L3건.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the estate could not be compared, and what happened there is not known.</source>
        <translation>
            <numerusform>%n개 부분은 비교하지 못했고, 거기에서 무엇이 바뀌었는지는 알 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeStatement</name>
    <message>
        <source>Statement of no change</source>
        <translation>변경 없음 확인서</translation>
    </message>
    <message>
        <source>Changes of shares</source>
        <translation>공유 변경 사항</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and why it was not compared</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the image is gone</source>
        <translation>이미지가 없어짐</translation>
    </message>
    <message>
        <source>the image is new</source>
        <translation>이미지가 새로 생김</translation>
    </message>
    <message>
        <source>Not listed here: %1 more. The CSV export has them all.</source>
        <translation>여기에 없는 나머지: %1건. 내보낸 CSV에는 모두 있습니다.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>비교한 것</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>달라진 것</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>비교하지 않은 것</translation>
    </message>
    <message>
        <source>What this shows and what it does not</source>
        <translation>이 문서로 알 수 있는 것과 없는 것</translation>
    </message>
    <message>
        <source>Earlier inventory, read</source>
        <translation>이전 인벤토리, 읽은 시각</translation>
    </message>
    <message>
        <source>Its images and shares</source>
        <translation>이미지와 공유</translation>
    </message>
    <message>
        <source>%1 images, %2 shares</source>
        <translation>이미지 %1개, 공유 %2건</translation>
    </message>
    <message>
        <source>SHA-256 of its file</source>
        <translation>파일의 SHA-256</translation>
    </message>
    <message>
        <source>Present inventory, read</source>
        <translation>현재 인벤토리, 읽은 시각</translation>
    </message>
    <message>
        <source>Parts compared</source>
        <translation>비교한 부분</translation>
    </message>
    <message>
        <source>Parts not compared</source>
        <translation>비교하지 않은 부분</translation>
    </message>
    <message>
        <source>Shares added</source>
        <translation>추가된 공유</translation>
    </message>
    <message>
        <source>Shares re-appeared</source>
        <translation>해제 후 다시 생긴 공유</translation>
    </message>
    <message>
        <source>Shares removed</source>
        <translation>없어진 공유</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>확인서를 만든 사람</translation>
    </message>
    <message>
        <source>Stated at</source>
        <translation>확인서를 만든 시각</translation>
    </message>
    <message>
        <source>A part is one account, one region and one image family. It is compared when both inventories have read every row of it.</source>
        <translation>한 부분은 계정 하나, 리전 하나, 이미지 계열 하나입니다. 두 인벤토리에서 모두 전부 읽은 부분만 비교합니다.</translation>
    </message>
    <message>
        <source>Each part is compared as the server listed it at the two times. What was changed and changed back between them is not seen.</source>
        <translation>각 부분은 두 시점에 서버가 보여 준 목록으로 비교합니다. 그 사이에 바뀌었다가 되돌아온 것은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The digests show whether the two files are still the ones that were compared; they do not show who made them.</source>
        <translation>다이제스트로 두 파일이 비교한 파일 그대로인지 알 수 있습니다. 누가 만들었는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 shares at %3, %4 at %5</source>
        <translation>%1: %3에 공유 %2건, %5에 %4건</translation>
    </message>
    <message>
        <source>Signed:</source>
        <translation>서명:</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>계정 / 리전 / 계열</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>이전에 읽은 시각</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>이번에 읽은 시각</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명란</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>준비한 사람</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>검토한 사람</translation>
    </message>
</context>
<context>
    <name>CliAccounts</name>
    <message>
        <source>Note: the account “%1” has the same access key.</source>
        <translation>참고: 계정 “%1”의 액세스 키가 같습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Secret key of “%1” (it is not shown): </source>
        <translation>“%1”의 시크릿 키(화면에 표시되지 않음): </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소되었습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>No secret key came from standard input. Nothing was changed. Type it when you are asked, or give it as the first line.</source>
        <translation>표준 입력에서 시크릿 키를 받지 못했습니다. 바뀐 것은 없습니다. 물을 때 입력하거나 첫 줄로 보내십시오.</translation>
    </message>
    <message>
        <source>“%1” was added. “sharewarden-cli accounts check” says whether its key works.</source>
        <translation>“%1”을(를) 추가했습니다. 키가 작동하는지는 “sharewarden-cli accounts check”로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: 작동함</translation>
    </message>
    <message>
        <source>%1: DOES NOT WORK</source>
        <translation>%1: 작동하지 않음</translation>
    </message>
    <message>
        <source>These accounts belong to the same owner: %1. A scan of all of them reads the same images more than once.</source>
        <translation>다음 계정은 주인이 같습니다: %1. 모두 스캔하면 같은 이미지를 여러 번 읽습니다.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 확인 중</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>확인하지 않음: %1.</translation>
    </message>
    <message>
        <source>Accounts that work: %1 of %2.</source>
        <translation>작동하는 계정: %2개 중 %1개.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>ACCESS KEY</source>
        <translation>액세스 키</translation>
    </message>
    <message>
        <source>REGIONS</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>GUARDS</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>LAST WORKED (UTC)</source>
        <translation>마지막 작동(UTC)</translation>
    </message>
    <message>
        <source>No account has been added yet. See “sharewarden-cli accounts --help”.</source>
        <translation>아직 추가한 계정이 없습니다. “sharewarden-cli accounts --help”를 참고하십시오.</translation>
    </message>
    <message>
        <source>The account “%1” and its secret key are removed from this computer. Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>계정 “%1”와(과) 시크릿 키를 이 컴퓨터에서 제거합니다. 네이버 클라우드에서는 아무것도 바뀌지 않으며, 이 계정으로 한 일은 저널에 남습니다.</translation>
    </message>
    <message>
        <source>Type yes to remove it; anything else leaves everything as it is: </source>
        <translation>제거하려면 yes를 입력하십시오. 다른 값을 입력하면 모두 그대로 둡니다: </translation>
    </message>
    <message>
        <source>The secret key could not be removed from the keychain, so the account was kept. %1</source>
        <translation>키체인에서 시크릿 키를 삭제하지 못해 계정을 그대로 두었습니다. %1</translation>
    </message>
    <message>
        <source>The secret key was removed, but the account is still listed. %1</source>
        <translation>시크릿 키는 삭제했지만 계정이 목록에 남아 있습니다. %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>The official tools&apos; own file is never written. Nothing was changed. Name another file.</source>
        <translation>공식 도구의 파일에는 쓰지 않습니다. 바뀐 것은 없습니다. 다른 파일을 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>계정 %n개를 시크릿 키 없이 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Nothing was changed.</source>
        <translation>프로필 “%1”이(가) 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no key to import. Nothing was changed.</source>
        <translation>가져올 키가 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could be imported. Nothing was changed.</source>
        <translation>
            <numerusform>가져올 수 있는 계정은 %n개입니다. 바뀐 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type yes to import %n account(s); anything else leaves everything as it is: </source>
        <translation>
            <numerusform>계정 %n개를 가져오려면 yes를 입력하십시오. 다른 값을 입력하면 모두 그대로 둡니다: </numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Nothing was changed. Say --yes.</source>
        <translation>확인을 요청할 터미널이 없습니다. 바뀐 것은 없습니다. --yes를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message>
        <source>shared</source>
        <translation>공유 중</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>공유 안 됨</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>LOGIN ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Plan %1 of %2, made by %3 on %4</source>
        <translation>계획 %1, 만든 시각 %2, 만든 사람 %3(%4)</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>다이제스트: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>티켓: %1</translation>
    </message>
    <message>
        <source>Dry run: it would be revoked.</source>
        <translation>모의 실행: 실제로 실행하면 해제됩니다.</translation>
    </message>
    <message>
        <source>Dry run: it would be restored.</source>
        <translation>모의 실행: 실제로 실행하면 복원됩니다.</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The image could not be read. %1</source>
        <translation>이미지를 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The account “%1” is at the site %2 here, and at %3 in the plan. Nothing was changed. Make a new plan, or use the account that it was made with.</source>
        <translation>계정 “%1”의 사이트가 여기에서는 %2이고 계획에서는 %3입니다. 바뀐 것은 없습니다. 계획을 새로 만들거나, 계획을 만들 때 쓴 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>The plan is of the account “%1”, not of “%2”. Nothing was changed.</source>
        <translation>이 계획은 계정 “%2”이(가) 아니라 “%1”의 계획입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Reading the images of the plan</source>
        <translation>계획의 이미지를 읽는 중</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소되었습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>it has no batch with the number %1</source>
        <translation>번호가 %1인 배치가 없음</translation>
    </message>
    <message>
        <source>These shares cannot be put into a call. Nothing was changed. Check the region and the login IDs.</source>
        <translation>이 공유는 호출로 지정할 수 없습니다. 바뀐 것은 없습니다. 리전과 로그인 ID를 확인하십시오.</translation>
    </message>
    <message>
        <source>The batch %1 revoked nothing, so there is nothing to restore. Nothing was changed.</source>
        <translation>배치 %1에서 해제한 것이 없어 복원할 것이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This plan gives shares back: it is carried out by restore. Nothing was changed.</source>
        <translation>이 계획은 공유를 복원하는 계획이므로 restore로 실행해야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This plan takes shares away: it is carried out by revoke. Nothing was changed.</source>
        <translation>이 계획은 공유를 해제하는 계획이므로 revoke로 실행해야 합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is not the plan that was approved: its digest is %1. Nothing was changed.</source>
        <translation>승인된 계획이 아닙니다. 이 계획의 다이제스트는 %1입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>What became of some shares of %n earlier batch(es) is not known yet: say “sharewarden-cli recover”.</source>
        <translation>
            <numerusform>이전 배치 %n건에 결과를 아직 알 수 없는 공유가 있습니다. “sharewarden-cli recover”를 실행하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be revoked:</source>
        <translation>해제할 공유:</translation>
    </message>
    <message>
        <source>To be restored:</source>
        <translation>복원할 공유:</translation>
    </message>
    <message>
        <source>The region %1 has no %2 image with the number %3 that this key can see. Check the number, --region and --family.</source>
        <translation>리전 %1에는 이 키로 볼 수 있는 %2 이미지 중 번호가 %3인 것이 없습니다. 번호, --region, --family를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a production account: say --confirm-account “%1” as well. Nothing was changed.</source>
        <translation>“%1”은(는) 운영 계정입니다. --confirm-account “%1”도 함께 지정하십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a production account. Type its name to go on: </source>
        <translation>%1은(는) 운영 계정입니다. 계속하려면 계정 이름을 입력하십시오: </translation>
    </message>
    <message>
        <source>The plan has %1 shares, more than may be changed without a second look: say --confirm-count %1 as well. Nothing was changed.</source>
        <translation>계획의 공유가 %1건으로, 한 번 더 확인하지 않고 변경할 수 있는 수보다 많습니다. --confirm-count %1도 함께 지정하십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>These are %1 shares. Type the number to go on: </source>
        <translation>공유가 %1건입니다. 계속하려면 이 수를 입력하십시오: </translation>
    </message>
    <message>
        <source>Servers that were already made from the image keep running.</source>
        <translation>이미지로 이미 만든 서버는 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>Type yes to revoke; anything else leaves everything as it is: </source>
        <translation>해제하려면 yes를 입력하십시오. 다른 값을 입력하면 모두 그대로 둡니다: </translation>
    </message>
    <message>
        <source>Type yes to restore; anything else leaves everything as it is: </source>
        <translation>복원하려면 yes를 입력하십시오. 다른 값을 입력하면 모두 그대로 둡니다: </translation>
    </message>
    <message>
        <source>Dry run: nothing was sent and nothing was recorded.</source>
        <translation>모의 실행: 아무것도 보내지 않았고 기록하지도 않았습니다.</translation>
    </message>
    <message>
        <source>Revoking: %1 of %2</source>
        <translation>해제하는 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2</source>
        <translation>복원하는 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>The run is over, but its rows could not be written out: %1 The journal has them: say “sharewarden-cli evidence”.</source>
        <translation>실행은 끝났지만 행을 출력하지 못했습니다: %1 행은 저널에 있습니다. “sharewarden-cli evidence”를 실행하십시오.</translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <translation>배치: %1</translation>
    </message>
    <message>
        <source>The journal could not be written, so the run stopped there; what was sent before has its verdict above. %1</source>
        <translation>저널을 쓸 수 없어 그 지점에서 실행을 멈췄습니다. 그 전에 보낸 것의 결과는 위에 있습니다. %1</translation>
    </message>
    <message>
        <source>What became of some shares is not known. “sharewarden-cli recover” finds out by reading.</source>
        <translation>일부 공유의 결과를 알 수 없습니다. “sharewarden-cli recover”를 실행하면 다시 읽어서 확인합니다.</translation>
    </message>
    <message>
        <source>Stopped on request. What was sent was read back; the rest was not sent.</source>
        <translation>요청에 따라 중지했습니다. 보낸 것은 다시 읽었고 나머지는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Nothing was changed. Look at it with --dry-run first, then say --yes.</source>
        <translation>확인을 요청할 터미널이 없습니다. 바뀐 것은 없습니다. 먼저 --dry-run으로 살펴본 뒤 --yes를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>CliConsole</name>
    <message>
        <source>“standard output”</source>
        <translation>“표준 출력”</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>CliCoverage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>모든 리전</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>IMAGES</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>PAGES</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>READ (UTC)</source>
        <translation>읽은 시각(UTC)</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>There is no inventory yet: nothing has been scanned. Scan first.</source>
        <translation>아직 인벤토리가 없습니다. 스캔한 적이 없습니다. 먼저 스캔하십시오.</translation>
    </message>
    <message>
        <source>Last scan: %1. The oldest part was read: %2 (UTC).</source>
        <translation>마지막 스캔: %1. 가장 오래된 부분을 읽은 시각: %2(UTC).</translation>
    </message>
</context>
<context>
    <name>CliEvidence</name>
    <message>
        <source>The journal&apos;s hash chain could not be checked. %1</source>
        <translation>저널의 해시 체인을 확인하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>THE JOURNAL&apos;S HASH CHAIN IS BROKEN at entry %1: %2 Rows that come from this entry on prove nothing. Keep the file %3 as it is.</source>
        <translation>경고: 저널의 해시 체인이 항목 %1에서 깨졌습니다. %2 이 항목부터의 행은 아무것도 증명하지 못합니다. 파일 %3을(를) 그대로 보존하십시오.</translation>
    </message>
    <message>
        <source>The journal&apos;s hash chain is intact. Its head is entry %1, %2: kept elsewhere, it shows if the end is cut off later.</source>
        <translation>저널의 해시 체인은 온전합니다. 헤드는 항목 %1, %2입니다. 다른 곳에 보관해 두면 나중에 끝부분이 잘려 나갔는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no journal at %1: nothing was revoked from here yet, or --data-dir names another folder. Nothing was changed.</source>
        <translation>%1에 저널이 없습니다. 여기에서 아직 해제한 적이 없거나 --data-dir가 다른 폴더를 가리킵니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled. No rows were written and nothing was changed.</source>
        <translation>취소되었습니다. 행을 출력하지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>행: %1.</translation>
    </message>
    <message>
        <source>Batches: %1. Shares: %2, not yet known: %3. Journal entries: %4. Seals checked: %5.</source>
        <translation>배치: %1. 공유: %2, 그중 미확인: %3. 저널 항목: %4. 확인한 봉인: %5.</translation>
    </message>
    <message>
        <source>The evidence pack is in %1. Batches: %2, shares: %3, not yet known: %4.</source>
        <translation>증거 패키지는 %1에 있습니다. 배치: %2, 공유: %3, 그중 미확인: %4.</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1. Kept elsewhere, it shows whether the pack was changed later.</source>
        <translation>매니페스트의 SHA-256: %1. 다른 곳에 보관해 두면 나중에 패키지가 변경되었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal&apos;s head: %1</source>
        <translation>저널 헤드: %1</translation>
    </message>
    <message>
        <source>THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.</source>
        <translation>경고: 저널이 변경되었습니다. %1 파일 %2을(를) 그대로 보존하십시오.</translation>
    </message>
    <message>
        <source>The pack %1 is what it says.</source>
        <translation>패키지 %1은(는) 기재된 내용과 일치합니다.</translation>
    </message>
    <message>
        <source>THE PACK %1 IS NOT WHAT IT SAYS.</source>
        <translation>경고: 패키지 %1이(가) 기재된 내용과 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The journal has no batch with the number %1. “sharewarden-cli journal list” shows them. Nothing was written.</source>
        <translation>저널에 번호가 %1인 배치가 없습니다. “sharewarden-cli journal list”로 배치를 볼 수 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled. The rows above are not all; nothing was changed.</source>
        <translation>취소되었습니다. 위의 행이 전부는 아니며, 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>CliFindings</name>
    <message>
        <source>REGION</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>공유 대상</translation>
    </message>
    <message>
        <source>FINDING</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>The policy in %1 trusts nobody, so there is nothing to judge by.</source>
        <translation>%1의 정책이 아무도 신뢰하지 않아 판단할 기준이 없습니다.</translation>
    </message>
    <message>
        <source>There is no policy to judge by: %1 does not exist.</source>
        <translation>판단할 기준이 되는 정책이 없습니다. %1이(가) 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was read and nothing was changed. Make one in the window (Policy…), or write a file such as {&quot;format&quot;: &quot;sharewarden-policy&quot;, &quot;version&quot;: 1, &quot;trusted&quot;: [{&quot;domain&quot;: &quot;partner.example&quot;}]} and say --policy FILE.</source>
        <translation>아무것도 읽지 않았고 아무것도 바꾸지 않았습니다. 창에서 정책을 만들거나(정책…), {&quot;format&quot;: &quot;sharewarden-policy&quot;, &quot;version&quot;: 1, &quot;trusted&quot;: [{&quot;domain&quot;: &quot;partner.example&quot;}]} 같은 파일을 만들어 --policy FILE로 지정하십시오.</translation>
    </message>
    <message>
        <source>The journal could not be read, so what came back after it was revoked and what is new since the last review is not found. %1</source>
        <translation>저널을 읽지 못해, 해제한 뒤 다시 공유된 것과 마지막 검토 이후 새로 생긴 것은 찾지 못합니다. %1</translation>
    </message>
    <message>
        <source>There is no policy: what is outside of it, trust that is over and look-alikes of trusted domains are not found.</source>
        <translation>정책이 없습니다. 정책 밖의 것, 신뢰 기간이 끝난 것, 신뢰하는 도메인과 비슷한 도메인은 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Shares with a finding: %1. Last scan: %2 (UTC).</source>
        <translation>발견 사항이 있는 공유: %1. 마지막 스캔: %2(UTC).</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>Nothing was done. See “sharewarden-cli %1--help”.</source>
        <translation>실행한 것이 없습니다. “sharewarden-cli %1--help”를 참고하십시오.</translation>
    </message>
    <message>
        <source>table (default), csv or jsonl</source>
        <translation>table(기본값), csv 또는 jsonl</translation>
    </message>
    <message>
        <source>table (default), csv or jsonl; csv and jsonl have the columns of evidence</source>
        <translation>table(기본값), csv 또는 jsonl. csv와 jsonl의 열은 evidence와 같음</translation>
    </message>
    <message>
        <source>write to FILE (mode 0600, whole or not at all) instead of standard output; - is standard output</source>
        <translation>표준 출력 대신 FILE에 씀(권한 0600, 전부 쓰거나 전혀 쓰지 않음). -는 표준 출력</translation>
    </message>
    <message>
        <source>judge by the policy in FILE instead of policy.json of the data folder</source>
        <translation>데이터 폴더의 policy.json 대신 FILE의 정책으로 판단</translation>
    </message>
    <message>
        <source>why; it stays on the journal</source>
        <translation>사유. 저널에 남음</translation>
    </message>
    <message>
        <source>a ticket number, if there is one</source>
        <translation>티켓 번호(있는 경우)</translation>
    </message>
    <message>
        <source>only this region; may be repeated. Without it, every region that there is, or those that the account is limited to</source>
        <translation>이 리전만. 여러 번 지정 가능. 없으면 모든 리전, 또는 계정이 제한된 리전</translation>
    </message>
    <message>
        <source>only kvm or only xen</source>
        <translation>kvm만 또는 xen만</translation>
    </message>
    <message>
        <source>do not ask. Required where there is no terminal to ask on</source>
        <translation>묻지 않음. 확인을 요청할 터미널이 없으면 반드시 지정</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>잘못된 사용법</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>failed, nothing was changed</source>
        <translation>실패, 바뀐 것 없음</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Secret keys are kept in the keychain. They are never taken from the command line: add asks for one without showing it, or takes the first line of standard input.</source>
        <translation>시크릿 키는 키체인에 보관합니다. 명령줄에서는 절대 받지 않습니다. add는 화면에 표시하지 않고 키를 묻거나 표준 입력의 첫 줄을 사용합니다.</translation>
    </message>
    <message>
        <source>show the accounts in their order</source>
        <translation>계정을 순서대로 표시</translation>
    </message>
    <message>
        <source>Shows the accounts in their order, with their guards and when their key last worked. Secret keys are not shown.</source>
        <translation>계정을 순서대로, 보호 설정과 키가 마지막으로 작동한 시각과 함께 보여 줍니다. 시크릿 키는 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Their names alone</source>
        <translation>이름만</translation>
    </message>
    <message>
        <source>add an account and its secret key</source>
        <translation>계정과 그 시크릿 키를 추가</translation>
    </message>
    <message>
        <source>Adds an account. Its site is public, unless --site or --endpoint says another.</source>
        <translation>계정을 추가합니다. --site나 --endpoint로 지정하지 않으면 사이트는 public입니다.</translation>
    </message>
    <message>
        <source>what the account is called</source>
        <translation>계정의 이름</translation>
    </message>
    <message>
        <source>its access key, which is not secret</source>
        <translation>계정의 액세스 키. 비밀이 아님</translation>
    </message>
    <message>
        <source>scan only this region; may be repeated</source>
        <translation>이 리전만 스캔. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>under which it is listed</source>
        <translation>계정을 넣어 표시할 폴더</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue or purple</source>
        <translation>none, red, orange, yellow, green, blue 또는 purple</translation>
    </message>
    <message>
        <source>its name has to be typed before its shares are changed</source>
        <translation>공유를 변경하기 전에 계정 이름을 입력해야 함</translation>
    </message>
    <message>
        <source>its shares cannot be changed</source>
        <translation>공유를 변경할 수 없음</translation>
    </message>
    <message>
        <source>for more than N shares at once their number has to be typed (100 unless said; 0 is never)</source>
        <translation>한 번에 공유 N건을 넘게 변경하려면 그 수를 입력해야 함(지정하지 않으면 100, 0은 묻지 않음)</translation>
    </message>
    <message>
        <source>The secret key is asked for</source>
        <translation>시크릿 키를 물어봄</translation>
    </message>
    <message>
        <source>The secret key comes from a password store</source>
        <translation>시크릿 키를 비밀번호 저장소에서 가져옴</translation>
    </message>
    <message>
        <source>take an account and its secret key off this computer</source>
        <translation>계정 하나와 그 시크릿 키를 이 컴퓨터에서 제거</translation>
    </message>
    <message>
        <source>Takes an account and its secret key off this computer. Nothing changes at NAVER Cloud, and the journal keeps what was done with it.</source>
        <translation>계정 하나와 그 시크릿 키를 이 컴퓨터에서 제거합니다. 네이버 클라우드에서는 아무것도 바뀌지 않으며, 그 계정으로 한 일은 저널에 남습니다.</translation>
    </message>
    <message>
        <source>It asks first</source>
        <translation>먼저 확인을 요청함</translation>
    </message>
    <message>
        <source>take over keys of the official tools or of the environment</source>
        <translation>공식 도구나 환경 변수의 키를 가져오기</translation>
    </message>
    <message>
        <source>Takes over keys of the official tools or of the environment, or what accounts export wrote: shows what it would do, and asks.</source>
        <translation>공식 도구나 환경 변수의 키, 또는 accounts export가 쓴 것을 가져옵니다. 무엇을 할지 보여 주고 묻습니다.</translation>
    </message>
    <message>
        <source>a configure file of the official tools (default: ~/.ncloud/configure), or one that export wrote. It is only read</source>
        <translation>공식 도구의 configure 파일(기본값: ~/.ncloud/configure) 또는 export가 쓴 파일. 읽기만 함</translation>
    </message>
    <message>
        <source>the key of the environment; with --file, both</source>
        <translation>환경 변수의 키. --file과 함께 쓰면 둘 다</translation>
    </message>
    <message>
        <source>only these profiles; may be repeated</source>
        <translation>이 프로필만. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>show what would be imported and import nothing</source>
        <translation>가져올 것을 보여 주기만 하고 가져오지 않음</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>먼저 살펴보기</translation>
    </message>
    <message>
        <source>some accounts could not be imported</source>
        <translation>가져오지 못한 계정이 있음</translation>
    </message>
    <message>
        <source>write the accounts to a file, without their secret keys</source>
        <translation>시크릿 키를 뺀 계정을 파일에 쓰기</translation>
    </message>
    <message>
        <source>Writes everything but secrets; accounts import reads that too.</source>
        <translation>시크릿을 뺀 모든 것을 씁니다. accounts import는 그 파일도 읽습니다.</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>다른 컴퓨터에서 쓰기 위해</translation>
    </message>
    <message>
        <source>say whose key each account has, and whether it works</source>
        <translation>각 계정이 누구의 키인지, 작동하는지 확인</translation>
    </message>
    <message>
        <source>Makes signed calls that change nothing and says whose key each account has, which regions it sees and whether this computer&apos;s clock is right; it points out accounts that belong to the same owner. Without names, every account.</source>
        <translation>아무것도 바꾸지 않는 서명된 호출로 각 계정이 누구의 키인지, 어떤 리전이 보이는지, 이 컴퓨터의 시계가 맞는지 알려 주고, 주인이 같은 계정을 짚어 줍니다. 이름이 없으면 모든 계정을 확인합니다.</translation>
    </message>
    <message>
        <source>Two of them</source>
        <translation>그중 두 계정</translation>
    </message>
    <message>
        <source>every account works</source>
        <translation>모든 계정이 작동함</translation>
    </message>
    <message>
        <source>some accounts do not work</source>
        <translation>작동하지 않는 계정이 있음</translation>
    </message>
    <message>
        <source>Verdicts: %1.</source>
        <translation>결과: %1.</translation>
    </message>
    <message>
        <source>carry out the plan in FILE, and nothing else</source>
        <translation>FILE에 있는 계획만 실행하고 다른 것은 하지 않음</translation>
    </message>
    <message>
        <source>refuse the plan unless this is its digest</source>
        <translation>이것이 계획의 다이제스트가 아니면 계획을 거부</translation>
    </message>
    <message>
        <source>refuse a plan older than N days (7 unless said)</source>
        <translation>만든 지 N일이 넘은 계획을 거부(기본값 7)</translation>
    </message>
    <message>
        <source>the name of a production account, where it cannot be typed when asked; may be repeated</source>
        <translation>운영 계정의 이름. 물을 때 입력할 수 없는 환경에서 지정. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>the number of shares, where a plan is above the account&apos;s cap</source>
        <translation>공유 수. 계획이 계정의 한도를 넘을 때 지정</translation>
    </message>
    <message>
        <source>read and show what would be done; send nothing and record nothing. The verdict NotSent then marks a share that would be changed</source>
        <translation>읽고 무엇을 할지 보여 주기만 함. 아무것도 보내거나 기록하지 않음. 이때 결과 NotSent는 변경될 공유를 나타냄</translation>
    </message>
    <message>
        <source>every share is as it should be</source>
        <translation>모든 공유가 의도한 상태임</translation>
    </message>
    <message>
        <source>failed before anything was sent</source>
        <translation>아무것도 보내기 전에 실패</translation>
    </message>
    <message>
        <source>wrong usage, or a confirmation is missing</source>
        <translation>잘못된 사용법, 또는 확인이 빠짐</translation>
    </message>
    <message>
        <source>the image could not be read beforehand, nothing was changed</source>
        <translation>변경 전에 이미지를 읽지 못해 아무것도 바꾸지 않음</translation>
    </message>
    <message>
        <source>some shares were not changed</source>
        <translation>일부 공유를 변경하지 못함</translation>
    </message>
    <message>
        <source>what became of some shares is unknown, or could not be recorded or written out (5 goes before 4): say recover</source>
        <translation>일부 공유의 결과를 알 수 없거나, 기록 또는 출력하지 못함(4보다 5가 우선): recover를 실행하십시오</translation>
    </message>
    <message>
        <source>cancelled; the rows say what was done</source>
        <translation>취소됨. 무엇을 했는지는 행에 있음</translation>
    </message>
    <message>
        <source>find the shares of login IDs and write a plan that takes them away</source>
        <translation>로그인 ID의 공유를 찾아 해제하는 계획을 작성</translation>
    </message>
    <message>
        <source>Reads every image and writes a plan that takes all shares of these login IDs away, so that somebody else can look at it and carry it out: revoke --plan FILE. Sends no change and records nothing.</source>
        <translation>모든 이미지를 읽고 지정한 로그인 ID의 공유를 모두 해제하는 계획을 작성합니다. 다른 사람이 계획을 살펴보고 revoke --plan FILE로 실행할 수 있습니다. 변경을 보내지 않고 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>The plan&apos;s digest is printed: whoever approves it hands that on.</source>
        <translation>계획의 다이제스트를 출력하므로, 계획을 승인하는 사람이 이를 실행할 사람에게 전달합니다.</translation>
    </message>
    <message>
        <source>the login IDs; may be repeated. Written --login-id=-ID if it begins with a dash</source>
        <translation>로그인 ID. 여러 번 지정 가능. 대시로 시작하면 --login-id=-ID로 씀</translation>
    </message>
    <message>
        <source>only this image</source>
        <translation>이 이미지만</translation>
    </message>
    <message>
        <source>Everything that one person can use</source>
        <translation>한 사람이 쓸 수 있는 모든 것</translation>
    </message>
    <message>
        <source>What it would do now, and what changed since</source>
        <translation>지금 무엇을 할지, 그 뒤 무엇이 바뀌었는지</translation>
    </message>
    <message>
        <source>written</source>
        <translation>작성함</translation>
    </message>
    <message>
        <source>failed, or there is nothing to revoke</source>
        <translation>실패, 또는 해제할 것이 없음</translation>
    </message>
    <message>
        <source>written, but something could not be read, so that shares may be missing</source>
        <translation>작성했지만 일부를 읽지 못해 빠진 공유가 있을 수 있음</translation>
    </message>
    <message>
        <source>take shares away, of one image or as a plan says, and read back what happened</source>
        <translation>한 이미지의 공유 또는 계획에 적힌 공유를 해제하고, 다시 읽어 결과를 확인</translation>
    </message>
    <message>
        <source>Takes login IDs off one image, or the shares that a plan names: reads the images, shows what would go and asks, writes to the journal what is about to be sent, sends it, and reads the images again. The fresh list decides what the verdict on each share is.</source>
        <translation>한 이미지에서 로그인 ID를 해제하거나 계획에 적힌 공유를 해제합니다. 이미지를 읽고, 무엇이 해제될지 보여 주고 묻고, 보낼 것을 저널에 쓴 다음 보내고, 이미지를 다시 읽습니다. 각 공유의 결과는 새로 읽은 목록으로 판정합니다.</translation>
    </message>
    <message>
        <source>What changed since the plan was made is reported and left alone. Servers that were already made from an image keep running.</source>
        <translation>계획을 만든 뒤 바뀐 것은 알리기만 하고 건드리지 않습니다. 이미지로 이미 만든 서버는 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>the region of the image, for instance KR</source>
        <translation>이미지의 리전. 예: KR</translation>
    </message>
    <message>
        <source>the number of the image, as scan shows it</source>
        <translation>scan이 보여 주는 이미지 번호</translation>
    </message>
    <message>
        <source>kvm (default) or xen</source>
        <translation>kvm(기본값) 또는 xen</translation>
    </message>
    <message>
        <source>the login IDs to take off; may be repeated. One that begins with a dash is written --login-id=-ID</source>
        <translation>해제할 로그인 ID. 여러 번 지정 가능. 대시로 시작하면 --login-id=-ID로 씀</translation>
    </message>
    <message>
        <source>Without a terminal to ask on</source>
        <translation>확인을 요청할 터미널이 없을 때</translation>
    </message>
    <message>
        <source>Exactly the plan that was approved, or nothing</source>
        <translation>승인된 그 계획만, 아니면 아무것도 하지 않음</translation>
    </message>
    <message>
        <source>give back what a batch took away</source>
        <translation>배치에서 해제한 공유를 복원</translation>
    </message>
    <message>
        <source>Gives back exactly what a batch revoked: the shares with the verdict Revoked and no others. It is reviewed, sent, read back and recorded like a revocation. What has come back meanwhile is AlreadyShared. “sharewarden-cli journal list” shows the batches.</source>
        <translation>배치에서 해제한 것, 곧 결과가 Revoked인 공유만 정확히 복원하고 다른 것은 건드리지 않습니다. 해제와 마찬가지로 검토하고, 보내고, 다시 읽고, 기록합니다. 그사이 다시 공유된 것은 AlreadyShared입니다. 배치는 “sharewarden-cli journal list”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>the number of the batch</source>
        <translation>배치 번호</translation>
    </message>
    <message>
        <source>Take a batch back</source>
        <translation>배치를 되돌리기</translation>
    </message>
    <message>
        <source>find out by reading what became of an interrupted batch</source>
        <translation>중단된 배치의 결과를 다시 읽어서 확인</translation>
    </message>
    <message>
        <source>After a crash, a kill or a lost network: finds the shares that were perhaps sent and have no verdict, reads their images, and writes to the journal what became of them. Only reads, never sends. What cannot be read stays open for the next time.</source>
        <translation>비정상 종료, 강제 종료 또는 네트워크 끊김 뒤에 실행합니다. 보냈을 수 있지만 결과가 없는 공유를 찾아 이미지를 읽고, 어떻게 되었는지 저널에 씁니다. 읽기만 하고 보내지 않습니다. 읽지 못한 것은 미결로 남아 다음에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>After the computer went down</source>
        <translation>컴퓨터가 꺼진 뒤</translation>
    </message>
    <message>
        <source>every share has its verdict</source>
        <translation>모든 공유에 결과가 있음</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>some could still not be read</source>
        <translation>일부를 아직 읽지 못함</translation>
    </message>
    <message>
        <source>the journal could not be read</source>
        <translation>저널을 읽지 못함</translation>
    </message>
    <message>
        <source>check that no entry of the journal was changed</source>
        <translation>저널의 항목이 변경되지 않았는지 확인</translation>
    </message>
    <message>
        <source>Checks every entry of the journal: none was changed, removed, put in or moved. Entries that were cut off at the end show only against a head that was kept elsewhere; a journal that was written anew as a whole shows only against such a head, or by its seals, for which the keychain has the key. It says what it could not show.</source>
        <translation>저널의 모든 항목을 확인하여 변경, 제거, 삽입 또는 이동된 것이 없는지 봅니다. 끝에서 잘려 나간 항목은 다른 곳에 보관한 헤드와 비교해야만 드러나고, 전체를 다시 쓴 저널은 그런 헤드와 비교하거나, 키체인에 키가 있는 봉인으로만 드러납니다. 알 수 없었던 것도 알려 줍니다.</translation>
    </message>
    <message>
        <source>what “journal head” printed: NUMBER:HASH, or the hash alone</source>
        <translation>“journal head”가 출력한 값: NUMBER:HASH 또는 해시만</translation>
    </message>
    <message>
        <source>Against the head that was kept elsewhere</source>
        <translation>다른 곳에 보관한 헤드와 비교</translation>
    </message>
    <message>
        <source>done, and intact</source>
        <translation>완료, 온전함</translation>
    </message>
    <message>
        <source>the journal was changed, or could not be read</source>
        <translation>저널이 변경되었거나 읽지 못함</translation>
    </message>
    <message>
        <source>print the newest entry&apos;s number and hash</source>
        <translation>최신 항목의 번호와 해시를 출력</translation>
    </message>
    <message>
        <source>Prints the newest entry&apos;s number and hash: keep it where nobody who can change the journal can change it.</source>
        <translation>최신 항목의 번호와 해시를 출력합니다. 저널을 바꿀 수 있는 사람이 바꿀 수 없는 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>Keep the head elsewhere</source>
        <translation>헤드를 다른 곳에 보관</translation>
    </message>
    <message>
        <source>show every batch</source>
        <translation>모든 배치를 표시</translation>
    </message>
    <message>
        <source>Shows every batch on the journal: when, by whom, why, and how many shares got which verdict.</source>
        <translation>저널의 모든 배치를 보여 줍니다. 언제, 누가, 왜 실행했는지와 결과별 공유 수가 나옵니다.</translation>
    </message>
    <message>
        <source>Batches whose end is not known</source>
        <translation>끝이 확인되지 않은 배치</translation>
    </message>
    <message>
        <source>export what the journal holds; verify checks an evidence pack</source>
        <translation>저널의 내용을 내보냄. verify는 증거 패키지를 확인</translation>
    </message>
    <message>
        <source>Exports the shares of every batch on the journal, of one batch or of a period, one row a share, and checks the journal&apos;s hash chain. With --account, only the rows of that account. No key is needed and nothing is sent.</source>
        <translation>저널의 모든 배치, 한 배치 또는 한 기간의 공유를 한 건에 한 행씩 내보내고 저널의 해시 체인을 확인합니다. --account를 지정하면 그 계정의 행만 내보냅니다. 키가 필요 없고 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>In CSV a text that a spreadsheet could take for a formula gets an apostrophe in front, and control characters are made visible; jsonl holds every text as it was.</source>
        <translation>CSV에서는 스프레드시트가 수식으로 볼 수 있는 텍스트 앞에 작은따옴표를 붙이고 제어 문자를 보이게 바꿉니다. jsonl은 모든 텍스트를 그대로 담습니다.</translation>
    </message>
    <message>
        <source>only this batch</source>
        <translation>이 배치만</translation>
    </message>
    <message>
        <source>only batches begun at that moment or later: 2026-01-31 or 2026-01-31T08:05:00Z, in UTC</source>
        <translation>이 시각 이후에 시작한 배치만: 2026-01-31 또는 2026-01-31T08:05:00Z, UTC</translation>
    </message>
    <message>
        <source>only batches begun before that moment</source>
        <translation>이 시각 전에 시작한 배치만</translation>
    </message>
    <message>
        <source>write an evidence pack into a new folder: rows, journal entries, plans, what was listed before and after, a report to sign, and a manifest with the digest of every file</source>
        <translation>새 폴더에 증거 패키지를 씀: 행, 저널 항목, 계획, 전후의 목록, 서명할 보고서, 모든 파일의 다이제스트를 담은 매니페스트</translation>
    </message>
    <message>
        <source>csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)</source>
        <translation>csv(기본값, 스프레드시트에서 열어도 안전함) 또는 jsonl(아무것도 바꾸지 않음)</translation>
    </message>
    <message>
        <source>Everything, for a spreadsheet</source>
        <translation>스프레드시트용으로 전부</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>아직 결과를 모르는 것</translation>
    </message>
    <message>
        <source>A quarter in one folder, for an auditor</source>
        <translation>감사인을 위해 한 분기를 한 폴더에</translation>
    </message>
    <message>
        <source>the journal could not be read or the output not written</source>
        <translation>저널을 읽지 못했거나 출력을 쓰지 못함</translation>
    </message>
    <message>
        <source>the rows were written, but the journal&apos;s chain is broken</source>
        <translation>행은 출력했지만 저널의 체인이 깨짐</translation>
    </message>
    <message>
        <source>check an evidence pack without the journal</source>
        <translation>저널 없이 증거 패키지를 확인</translation>
    </message>
    <message>
        <source>Checks a pack without the journal: that no file was changed, and that its tables are what its journal entries say.</source>
        <translation>저널 없이 패키지를 확인합니다. 변경된 파일이 없는지, 표가 패키지의 저널 항목과 일치하는지 봅니다.</translation>
    </message>
    <message>
        <source>A pack that somebody handed on</source>
        <translation>누군가에게서 받은 패키지</translation>
    </message>
    <message>
        <source>the pack is not what it says, or cannot be read</source>
        <translation>패키지가 기재된 내용과 다르거나 읽지 못함</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>모두 완료</translation>
    </message>
    <message>
        <source>failed, nothing changed</source>
        <translation>실패, 바뀐 것 없음</translation>
    </message>
    <message>
        <source>something could not be read</source>
        <translation>일부를 읽지 못함</translation>
    </message>
    <message>
        <source>some shares not revoked</source>
        <translation>일부 공유를 해제하지 못함</translation>
    </message>
    <message>
        <source>some unknown</source>
        <translation>일부 결과를 알 수 없음</translation>
    </message>
    <message>
        <source>there are findings, and --fail-on-findings was given</source>
        <translation>발견 사항이 있고 --fail-on-findings를 지정함</translation>
    </message>
    <message>
        <source>the access key that is used without --account</source>
        <translation>--account가 없을 때 쓰는 액세스 키</translation>
    </message>
    <message>
        <source>its secret key</source>
        <translation>그 시크릿 키</translation>
    </message>
    <message>
        <source>the gateway of that key, unless --site or --endpoint says another</source>
        <translation>그 키의 게이트웨이. --site나 --endpoint로 다르게 지정하지 않은 경우</translation>
    </message>
    <message>
        <source>the language: English, Korean or Japanese</source>
        <translation>언어: 영어, 한국어 또는 일본어</translation>
    </message>
    <message>
        <source>the width of tables on a terminal, instead of what the terminal says</source>
        <translation>터미널에서 표의 너비. 터미널이 알리는 값 대신 사용</translation>
    </message>
    <message>
        <source>no colour is used, whether this is set or not</source>
        <translation>설정 여부와 관계없이 색을 쓰지 않음</translation>
    </message>
    <message>
        <source>dumb: no progress is shown</source>
        <translation>dumb이면 진행 상황을 표시하지 않음</translation>
    </message>
    <message>
        <source>the system&apos;s proxy, as the settings say</source>
        <translation>시스템 프록시. 설정에 따름</translation>
    </message>
    <message>
        <source>the data folder, which --data-dir replaces; shared with the window</source>
        <translation>데이터 폴더. --data-dir로 바꿀 수 있고 창과 함께 씀</translation>
    </message>
    <message>
        <source>the accounts, without their secret keys</source>
        <translation>계정. 시크릿 키는 제외</translation>
    </message>
    <message>
        <source>what was changed: append-only, with a hash chain</source>
        <translation>변경한 내용. 추가만 할 수 있고 해시 체인이 있음</translation>
    </message>
    <message>
        <source>the last ten inventories</source>
        <translation>최근 인벤토리 10개</translation>
    </message>
    <message>
        <source>who may be shared with</source>
        <translation>공유해도 되는 대상</translation>
    </message>
    <message>
        <source>proxy, authorities, time limits</source>
        <translation>프록시, 인증 기관, 시간 제한</translation>
    </message>
    <message>
        <source>a line for every call, without keys and signatures</source>
        <translation>호출마다 한 줄. 키와 서명은 없음</translation>
    </message>
    <message>
        <source>the account with this name; its secret is in the keychain</source>
        <translation>이름이 NAME인 계정. 시크릿 키는 키체인에 있음</translation>
    </message>
    <message>
        <source>public, gov or fin</source>
        <translation>public, gov 또는 fin</translation>
    </message>
    <message>
        <source>another gateway: https, or http on this computer. Not with --site</source>
        <translation>다른 게이트웨이: https, 이 컴퓨터에서는 http도 가능. --site와 함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>where accounts.json and journal.sqlite are, instead of %1</source>
        <translation>accounts.json과 journal.sqlite가 있는 곳. 기본값은 %1</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>이 도움말 또는 명령의 도움말</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>verify, head, list: what is on the journal, and whether it was changed</source>
        <translation>verify, head, list: 저널의 내용과 변경 여부를 확인</translation>
    </message>
    <message>
        <source>list, add, remove, import, export and check the accounts</source>
        <translation>계정을 나열, 추가, 제거, 가져오기, 내보내기, 확인</translation>
    </message>
    <message>
        <source>see who can use NAVER Cloud server images and take access back</source>
        <translation>네이버 클라우드 서버 이미지를 누가 쓸 수 있는지 보고 접근 권한을 회수</translation>
    </message>
    <message>
        <source>Shows who can use your NAVER Cloud server images, takes access back, and keeps the proof.</source>
        <translation>네이버 클라우드 서버 이미지를 누가 쓸 수 있는지 보여 주고, 접근 권한을 회수하고, 증거를 남깁니다.</translation>
    </message>
    <message>
        <source>Without --account the key is taken from the environment: NCLOUD_ACCESS_KEY_ID (or NCLOUD_ACCESS_KEY) and NCLOUD_SECRET_ACCESS_KEY (or NCLOUD_SECRET_KEY); the account is then called “env”. Keys are never taken from the command line. The gateway is the one of --endpoint or --site; else the account&apos;s own, or without --account that of NCLOUD_API_GW; else public.</source>
        <translation>--account가 없으면 키를 환경 변수 NCLOUD_ACCESS_KEY_ID(또는 NCLOUD_ACCESS_KEY)와 NCLOUD_SECRET_ACCESS_KEY(또는 NCLOUD_SECRET_KEY)에서 가져오며, 이때 계정 이름은 “env”입니다. 키는 명령줄에서 받지 않습니다. 게이트웨이는 --endpoint나 --site로 지정한 것을 쓰고, 없으면 계정에 설정된 것을, --account가 없으면 NCLOUD_API_GW의 것을 쓰며, 그것도 없으면 public입니다.</translation>
    </message>
    <message>
        <source>Data goes to standard output, everything else to standard error. Progress is shown only where standard error is a terminal. Ctrl-C stops cleanly: what was sent gets its verdict first; a second one leaves at once.</source>
        <translation>데이터는 표준 출력으로, 그 밖의 것은 모두 표준 오류로 내보냅니다. 진행 상황은 표준 오류가 터미널일 때만 표시합니다. Ctrl-C를 누르면 보낸 것의 결과를 확인한 뒤 깔끔하게 멈추고, 한 번 더 누르면 즉시 종료합니다.</translation>
    </message>
    <message>
        <source>there are such rows, and --fail-on-findings was given (6 goes before 3)</source>
        <translation>그런 행이 있고 --fail-on-findings를 지정함(3보다 6이 우선)</translation>
    </message>
    <message>
        <source>write to FILE (mode 0600, whole or not at all) instead of standard output, and the coverage beside it: shares.csv and shares.coverage.csv</source>
        <translation>표준 출력 대신 FILE에 쓰고(권한 0600, 전부 쓰거나 전혀 쓰지 않음), 범위를 그 옆에 씀: shares.csv와 shares.coverage.csv</translation>
    </message>
    <message>
        <source>list images and the login IDs that they are shared with</source>
        <translation>이미지와, 이미지가 공유된 로그인 ID를 나열</translation>
    </message>
    <message>
        <source>Lists every server image of the account, KVM and XEN, with every login ID that it is shared with: one row a share, and one row for an image that is not shared. What could not be read is named on standard error; a list is never passed off as complete. A scan that is cancelled writes no rows.</source>
        <translation>계정의 모든 서버 이미지(KVM과 XEN)를 각 이미지가 공유된 로그인 ID와 함께 모두 나열합니다. 공유 한 건이 한 행이고, 공유되지 않은 이미지도 한 행으로 나옵니다. 읽지 못한 것은 표준 오류에 표시하며, 완전하지 않은 목록을 완전한 것처럼 내보내지 않습니다. 취소된 스캔은 행을 출력하지 않습니다.</translation>
    </message>
    <message>
        <source>What was read is kept as the last inventory; what is new or gone since the one before is told.</source>
        <translation>읽은 내용은 마지막 인벤토리로 보관하고, 이전 인벤토리와 비교해 새로 생기거나 없어진 것을 알려 줍니다.</translation>
    </message>
    <message>
        <source>With --outside-policy only the shares are listed that the policy does not trust, or does not trust any more, each with its findings, the worst severity and the reason.</source>
        <translation>--outside-policy를 지정하면 정책이 신뢰하지 않거나 더 이상 신뢰하지 않는 공유만 발견 사항, 가장 높은 심각도, 사유와 함께 나열합니다.</translation>
    </message>
    <message>
        <source>every account that is set up, instead of one</source>
        <translation>계정 하나 대신 설정된 모든 계정</translation>
    </message>
    <message>
        <source>only the shares outside the policy, with the reason</source>
        <translation>정책 밖의 공유만, 사유와 함께</translation>
    </message>
    <message>
        <source>end with 6 when a share is outside the policy; the rows are written</source>
        <translation>정책 밖의 공유가 있으면 6으로 종료. 행은 출력함</translation>
    </message>
    <message>
        <source>write no rows unless everything was read</source>
        <translation>모두 읽지 못하면 행을 쓰지 않음</translation>
    </message>
    <message>
        <source>Every image of one account</source>
        <translation>한 계정의 모든 이미지</translation>
    </message>
    <message>
        <source>Two regions only</source>
        <translation>두 리전만</translation>
    </message>
    <message>
        <source>The whole estate into a file, or nothing</source>
        <translation>전체를 파일로, 아니면 아무것도 쓰지 않음</translation>
    </message>
    <message>
        <source>Every night: what is outside the policy, and a status that says so</source>
        <translation>매일 밤: 정책 밖의 것과 이를 알리는 종료 상태</translation>
    </message>
    <message>
        <source>Every login ID once</source>
        <translation>로그인 ID를 하나씩만</translation>
    </message>
    <message>
        <source>everything was read</source>
        <translation>모두 읽음</translation>
    </message>
    <message>
        <source>failed, the key or the account as a whole was refused</source>
        <translation>실패, 키 또는 계정 전체가 거부됨</translation>
    </message>
    <message>
        <source>wrong usage, or there is no policy to judge by</source>
        <translation>잘못된 사용법, 또는 판단할 정책이 없음</translation>
    </message>
    <message>
        <source>a region or family could not be read (the rest is written)</source>
        <translation>읽지 못한 리전이나 계열이 있음(나머지는 출력함)</translation>
    </message>
    <message>
        <source>a share is outside the policy, and --fail-on-findings was given (6 goes before 3)</source>
        <translation>정책 밖의 공유가 있고 --fail-on-findings를 지정함(3보다 6이 우선)</translation>
    </message>
    <message>
        <source>show what the last inventory covers, and how old each part is</source>
        <translation>마지막 인벤토리의 범위와 각 부분을 언제 읽었는지 표시</translation>
    </message>
    <message>
        <source>Shows what the last inventory covers: a row for every account, region and family, with how it ended, the images read of those there were, and when. Sends nothing.</source>
        <translation>마지막 인벤토리의 범위를 보여 줍니다. 계정, 리전, 계열마다 한 행으로, 어떻게 끝났는지, 전체 이미지 중 읽은 이미지 수, 읽은 시각이 나옵니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Which parts are missing</source>
        <translation>빠진 부분</translation>
    </message>
    <message>
        <source>there is no inventory, or it cannot be read</source>
        <translation>인벤토리가 없거나 읽을 수 없음</translation>
    </message>
    <message>
        <source>a part is not complete</source>
        <translation>완료되지 않은 부분이 있음</translation>
    </message>
    <message>
        <source>list the findings of the last inventory, with their reasons</source>
        <translation>마지막 인벤토리의 발견 사항을 사유와 함께 나열</translation>
    </message>
    <message>
        <source>Lists the shares of the last inventory that have a finding: outside the policy, trust that is over, a look-alike of a trusted domain, personal mail, a retired image, new since the last review, or back after it was revoked. Sends nothing; scan first.</source>
        <translation>마지막 인벤토리에서 발견 사항이 있는 공유를 나열합니다. 정책 밖, 신뢰 기간 종료, 신뢰하는 도메인과 유사한 도메인, 개인 메일, 종료된 이미지, 마지막 검토 이후 신규, 해제한 뒤 다시 공유됨이 있습니다. 아무것도 보내지 않으므로 먼저 스캔하십시오.</translation>
    </message>
    <message>
        <source>Without a policy only the kinds that need none are found. With --account, only the rows of that account.</source>
        <translation>정책이 없으면 정책이 필요 없는 종류만 찾습니다. --account를 지정하면 그 계정의 행만 나옵니다.</translation>
    </message>
    <message>
        <source>only this kind; may be repeated: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review or reappeared</source>
        <translation>이 종류만. 여러 번 지정 가능: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review 또는 reappeared</translation>
    </message>
    <message>
        <source>end with 6 when there is a row</source>
        <translation>행이 있으면 6으로 종료</translation>
    </message>
    <message>
        <source>What needs to be looked at</source>
        <translation>살펴보아야 할 것</translation>
    </message>
    <message>
        <source>What came back after it was revoked</source>
        <translation>해제한 뒤 다시 공유된 것</translation>
    </message>
    <message>
        <source>a part of the inventory is not complete</source>
        <translation>인벤토리에 완료되지 않은 부분이 있음</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>종료 상태:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>Say “sharewarden-cli COMMAND --help” for the options and examples of a command.</source>
        <translation>각 명령의 옵션과 예는 “sharewarden-cli COMMAND --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>열: %1.</translation>
    </message>
    <message>
        <source>Global options, before or after the command:</source>
        <translation>전역 옵션, 명령 앞이나 뒤에 지정:</translation>
    </message>
</context>
<context>
    <name>CliJournal</name>
    <message>
        <source>Without --head this cannot show whether entries were cut off at the end. Keep the head somewhere else, and give it next time.</source>
        <translation>--head가 없으면 끝의 항목이 잘려 나갔는지 알 수 없습니다. 헤드를 다른 곳에 보관해 두고 다음에 지정하십시오.</translation>
    </message>
    <message>
        <source>Without the seal key of the keychain this cannot show whether somebody wrote the whole journal anew.</source>
        <translation>키체인의 봉인 키가 없으면 누군가 저널 전체를 다시 썼는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Entries after %1 have no seal: for them this cannot show whether they were written anew.</source>
        <translation>항목 %1 뒤의 항목에는 봉인이 없어, 이 항목들을 다시 썼는지 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s) were made with another key and could not be checked.</source>
        <translation>
            <numerusform>봉인 %n개는 다른 키로 만들어져 확인하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>BATCH</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>BEGUN (UTC)</source>
        <translation>시작(UTC)</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>VERDICTS</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>실행자</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>THE JOURNAL WAS CHANGED: %1 Keep the file %2 as it is.</source>
        <translation>경고: 저널이 변경되었습니다. %1 파일 %2을(를) 그대로 보존하십시오.</translation>
    </message>
    <message>
        <source>The journal is intact. Entries: %1. Seals checked: %2.</source>
        <translation>저널은 온전합니다. 항목: %1. 확인한 봉인: %2.</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Stopping. Press Ctrl-C again to leave at once.</source>
        <translation>중지하는 중입니다. 바로 끝내려면 Ctrl-C를 다시 누르십시오.</translation>
    </message>
</context>
<context>
    <name>CliManual</name>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Global options, before or after the command</source>
        <translation>전역 옵션, 명령 앞이나 뒤에 지정</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1의 옵션</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>Of each command:</source>
        <translation>명령별 의미:</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>number or null</source>
        <translation>숫자 또는 null</translation>
    </message>
    <message>
        <source>object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>JSON LINES</source>
        <translation>JSON LINES</translation>
    </message>
    <message>
        <source>With --format jsonl every row is a JSON object on a line of its own, in UTF-8. Every object of a kind has the same fields in the same order. A field keeps its name, its place and its meaning in every later version; new ones come at the end. CSV has the same columns, with a line of their names at the top.</source>
        <translation>--format jsonl을 지정하면 각 행이 UTF-8로 된 한 줄의 JSON 객체입니다. 같은 종류의 객체는 같은 필드를 같은 순서로 가집니다. 필드의 이름, 위치, 의미는 이후 버전에서도 바뀌지 않으며, 새 필드는 끝에 추가됩니다. CSV는 같은 열을 가지고 맨 위에 열 이름 줄이 있습니다.</translation>
    </message>
    <message>
        <source>Times are written as 2026-01-31T08:05:00.123Z, in UTC. In JSON Lines a text is exactly what it was; control characters are escaped.</source>
        <translation>시각은 2026-01-31T08:05:00.123Z 형식의 UTC로 씁니다. JSON Lines에서 텍스트는 원래 그대로이며 제어 문자는 이스케이프합니다.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>예</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>관련 항목</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>“%1” was not expected here. Put words with spaces in quotes.</source>
        <translation>“%1”은(는) 여기에 올 수 없습니다. 공백이 있는 값은 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>%1 belongs after its command.</source>
        <translation>%1은(는) 명령 뒤에 와야 합니다.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1에는 %2 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1이(가) 두 번 지정되었습니다.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1에는 값을 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 needs a value; one that begins with a dash is written %1=VALUE.</source>
        <translation>%1에는 값이 필요합니다. 대시로 시작하는 값은 %1=VALUE로 씁니다.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>%1의 값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The value of %1 is not valid UTF-8 text.</source>
        <translation>%1의 값이 올바른 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no option %1: keys are never taken from the command line, where others could read them. Use --account, or set NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY.</source>
        <translation>%1 옵션은 없습니다. 명령줄은 다른 사람이 볼 수 있으므로 키를 명령줄에서 받지 않습니다. --account를 쓰거나 NCLOUD_ACCESS_KEY_ID와 NCLOUD_SECRET_ACCESS_KEY를 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>--site and --endpoint exclude each other.</source>
        <translation>--site와 --endpoint는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no site: say public, gov or fin.</source>
        <translation>“%1”은(는) 사이트가 아닙니다. public, gov, fin 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no format: say table, csv or jsonl.</source>
        <translation>“%1”은(는) 형식이 아닙니다. table, csv, jsonl 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no format of evidence: say csv or jsonl.</source>
        <translation>“%1”은(는) evidence의 형식이 아닙니다. csv 또는 jsonl을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no image number: it has digits only, as scan shows it.</source>
        <translation>“%1”은(는) 이미지 번호가 아닙니다. 이미지 번호는 scan이 보여 주는 대로 숫자로만 되어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no image family: say kvm or xen.</source>
        <translation>“%1”은(는) 이미지 계열이 아닙니다. kvm 또는 xen을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1에는 --%2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>--%1 is for a plan file: it goes with --plan.</source>
        <translation>--%1은(는) 계획 파일에 쓰는 옵션이므로 --plan과 함께 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--plan and --%1 exclude each other: the plan says it all.</source>
        <translation>--plan과 --%1은(는) 함께 쓸 수 없습니다. 계획에 모두 들어 있습니다.</translation>
    </message>
    <message>
        <source>--digest takes the 64 hexadecimal digits that plan printed.</source>
        <translation>--digest에는 plan이 출력한 16진수 64자리를 지정합니다.</translation>
    </message>
    <message>
        <source>--max-age-days takes a number of days from 1 to 3660.</source>
        <translation>--max-age-days에는 1에서 3660까지의 일수를 지정합니다.</translation>
    </message>
    <message>
        <source>--confirm-count takes the number of shares that would be changed.</source>
        <translation>--confirm-count에는 변경될 공유 수를 지정합니다.</translation>
    </message>
    <message>
        <source>--head takes what journal head printed: the number of an entry, a colon and 64 hexadecimal digits, or the digits alone.</source>
        <translation>--head에는 journal head가 출력한 값, 곧 항목 번호, 콜론, 16진수 64자리를 지정합니다. 64자리만 지정해도 됩니다.</translation>
    </message>
    <message>
        <source>evidence verify needs the folder of an evidence pack.</source>
        <translation>evidence verify에는 증거 패키지 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>--batch and --%1 exclude each other.</source>
        <translation>--batch와 --%1은(는) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-01-31 or 2026-01-31T08:05:00Z (UTC).</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2026-01-31 또는 2026-01-31T08:05:00Z(UTC)처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>A pack holds every format: leave out --format and --output.</source>
        <translation>패키지에는 모든 형식이 들어 있습니다. --format과 --output을 빼십시오.</translation>
    </message>
    <message>
        <source>A pack is of one batch or of a period: say --batch or --since.</source>
        <translation>패키지는 배치 하나 또는 한 기간을 대상으로 합니다. --batch 또는 --since를 지정하십시오.</translation>
    </message>
    <message>
        <source>No command was given: say %1.</source>
        <translation>명령이 없습니다. 다음 중 하나를 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>“%1” is no command: say %2.</source>
        <translation>“%1”은(는) 명령이 아닙니다. 다음 중 하나를 지정하십시오: %2.</translation>
    </message>
    <message>
        <source>Say journal verify, journal head or journal list.</source>
        <translation>journal verify, journal head, journal list 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no colour: say one of %2.</source>
        <translation>“%1”은(는) 색이 아닙니다. 다음 중 하나를 지정하십시오: %2.</translation>
    </message>
    <message>
        <source>--confirm-above takes a number of shares from 0 to %1; 0 is never.</source>
        <translation>--confirm-above에는 0에서 %1까지의 공유 수를 지정합니다. 0은 묻지 않습니다.</translation>
    </message>
    <message>
        <source>accounts remove needs the name of one account.</source>
        <translation>accounts remove에는 계정 하나의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>--dry-run and --yes exclude each other.</source>
        <translation>--dry-run과 --yes는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Say accounts list, add, remove, import, export or check.</source>
        <translation>accounts list, add, remove, import, export, check 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>--all is every account, each at its own site: leave out --%1.</source>
        <translation>--all은 모든 계정을 각각의 사이트에서 스캔합니다. --%1을(를) 빼십시오.</translation>
    </message>
    <message>
        <source>--policy goes with --outside-policy or --fail-on-findings.</source>
        <translation>--policy는 --outside-policy 또는 --fail-on-findings와 함께 지정합니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of finding: say one of %2.</source>
        <translation>“%1”은(는) 발견 사항의 종류가 아닙니다. 다음 중 하나를 지정하십시오: %2.</translation>
    </message>
</context>
<context>
    <name>CliPlan</name>
    <message>
        <source>Cancelled. No plan was written and nothing was changed.</source>
        <translation>취소되었습니다. 계획을 쓰지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Not shared with, as far as was read: %1</source>
        <translation>읽은 범위에서는 공유 대상이 아닌 로그인 ID: %1</translation>
    </message>
    <message>
        <source>There is nothing to revoke. No plan was written and nothing was changed.</source>
        <translation>해제할 것이 없습니다. 계획을 쓰지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>THE PLAN MAY LACK SHARES: not everything could be read, as said above.</source>
        <translation>경고: 계획에 빠진 공유가 있을 수 있습니다. 위에 표시한 대로 일부를 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>CliRecords</name>
    <message>
        <source>the account&apos;s name; env for the key of the environment</source>
        <translation>계정의 이름. 환경 변수의 키이면 env</translation>
    </message>
    <message>
        <source>public, gov, fin, or the address of another gateway</source>
        <translation>public, gov, fin 또는 다른 게이트웨이의 주소</translation>
    </message>
    <message>
        <source>the region&apos;s code</source>
        <translation>리전 코드</translation>
    </message>
    <message>
        <source>kvm or xen</source>
        <translation>kvm 또는 xen</translation>
    </message>
    <message>
        <source>the image&apos;s number</source>
        <translation>이미지 번호</translation>
    </message>
    <message>
        <source>the image&apos;s name</source>
        <translation>이미지 이름</translation>
    </message>
    <message>
        <source>whom it is shared with; empty for an image without shares</source>
        <translation>공유 대상. 공유가 없는 이미지는 비어 있음</translation>
    </message>
    <message>
        <source>when the image was made, as the server says it</source>
        <translation>이미지를 만든 시각. 서버가 알린 그대로</translation>
    </message>
    <message>
        <source>the same moment in UTC; empty when it cannot be read</source>
        <translation>같은 시각을 UTC로. 읽을 수 없으면 비어 있음</translation>
    </message>
    <message>
        <source>as the server says it</source>
        <translation>서버가 알린 그대로</translation>
    </message>
    <message>
        <source>the size of all its block storage together</source>
        <translation>모든 블록 스토리지를 합친 크기</translation>
    </message>
    <message>
        <source>what the owner wrote about the image</source>
        <translation>소유자가 이미지에 쓴 설명</translation>
    </message>
    <message>
        <source>the kinds of its findings, the worst first, with a space between them: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review, reappeared</source>
        <translation>발견 사항의 종류. 심각한 것부터 공백으로 구분: outside-policy, expired-trust, look-alike, personal-mail, retired-image, new-since-review, reappeared</translation>
    </message>
    <message>
        <source>of the worst of them: low, medium or high</source>
        <translation>그중 가장 높은 심각도: low, medium 또는 high</translation>
    </message>
    <message>
        <source>why, as sentences in the person&apos;s language</source>
        <translation>이유. 사용자의 언어로 된 문장</translation>
    </message>
    <message>
        <source>complete, partial, failed or cancelled</source>
        <translation>complete, partial, failed 또는 cancelled</translation>
    </message>
    <message>
        <source>pages that were read</source>
        <translation>읽은 페이지 수</translation>
    </message>
    <message>
        <source>images that were read</source>
        <translation>읽은 이미지 수</translation>
    </message>
    <message>
        <source>images that there are, as the server says it</source>
        <translation>전체 이미지 수. 서버가 알린 그대로</translation>
    </message>
    <message>
        <source>the kind of error, a stable word; empty without one</source>
        <translation>오류의 종류를 나타내는 고정된 단어. 오류가 없으면 비어 있음</translation>
    </message>
    <message>
        <source>what happened, in the person&apos;s language</source>
        <translation>일어난 일. 사용자의 언어</translation>
    </message>
    <message>
        <source>what to do about it, in the person&apos;s language</source>
        <translation>할 일. 사용자의 언어</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>읽은 시각</translation>
    </message>
    <message>
        <source>how long that took</source>
        <translation>걸린 시간(밀리초)</translation>
    </message>
    <message>
        <source>the call that went wrong, as the log names it</source>
        <translation>실패한 호출. 로그에 쓰인 이름</translation>
    </message>
    <message>
        <source>when the verdict was found</source>
        <translation>결과를 판정한 시각</translation>
    </message>
    <message>
        <source>the number of the batch</source>
        <translation>배치 번호</translation>
    </message>
    <message>
        <source>whom it is or was shared with</source>
        <translation>공유 대상 또는 공유했던 대상</translation>
    </message>
    <message>
        <source>revoke or restore</source>
        <translation>revoke 또는 restore</translation>
    </message>
    <message>
        <source>Revoked, AlreadyGone, StillShared, Restored, AlreadyShared, StillMissing, Refused, Unknown or NotSent</source>
        <translation>Revoked, AlreadyGone, StillShared, Restored, AlreadyShared, StillMissing, Refused, Unknown 또는 NotSent</translation>
    </message>
    <message>
        <source>of the answer; null when nothing answered</source>
        <translation>응답의 HTTP 상태. 응답이 없으면 null</translation>
    </message>
    <message>
        <source>the server&apos;s number of the request</source>
        <translation>서버가 매긴 요청 번호</translation>
    </message>
    <message>
        <source>our number of the call, as the log names it</source>
        <translation>호출 번호. 로그에 쓰인 이름</translation>
    </message>
    <message>
        <source>who ran the batch</source>
        <translation>배치를 실행한 사람</translation>
    </message>
    <message>
        <source>on which computer</source>
        <translation>실행한 컴퓨터</translation>
    </message>
    <message>
        <source>why, as it was given</source>
        <translation>입력한 사유</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>시작한 시각</translation>
    </message>
    <message>
        <source>when it ended; empty while it is open</source>
        <translation>끝난 시각. 미결이면 비어 있음</translation>
    </message>
    <message>
        <source>open, recovered, cancelled or done</source>
        <translation>open, recovered, cancelled 또는 done</translation>
    </message>
    <message>
        <source>names of its accounts, with a space between them</source>
        <translation>계정 이름. 공백으로 구분</translation>
    </message>
    <message>
        <source>images in it</source>
        <translation>이미지 수</translation>
    </message>
    <message>
        <source>shares in it</source>
        <translation>공유 수</translation>
    </message>
    <message>
        <source>how many have which verdict: Revoked=2 Refused=1</source>
        <translation>결과별 건수: Revoked=2 Refused=1</translation>
    </message>
    <message>
        <source>yes or no: its end has a seal</source>
        <translation>yes 또는 no: 끝에 봉인이 있음</translation>
    </message>
    <message>
        <source>a ticket number, if one was given</source>
        <translation>티켓 번호(입력한 경우)</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>계정의 이름</translation>
    </message>
    <message>
        <source>under which it is listed</source>
        <translation>계정을 넣어 표시할 폴더</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue or purple</source>
        <translation>none, red, orange, yellow, green, blue 또는 purple</translation>
    </message>
    <message>
        <source>its access key, which is not secret</source>
        <translation>계정의 액세스 키. 비밀이 아님</translation>
    </message>
    <message>
        <source>those it is limited to, with a space between them; empty: all</source>
        <translation>제한된 리전. 공백으로 구분하고, 비어 있으면 모든 리전</translation>
    </message>
    <message>
        <source>allowed, until-close or read-only</source>
        <translation>allowed, until-close 또는 read-only</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 또는 no</translation>
    </message>
    <message>
        <source>for more shares their number has to be typed; 0: never</source>
        <translation>이보다 많은 공유는 그 수를 입력해야 함. 0은 묻지 않음</translation>
    </message>
    <message>
        <source>when its key last worked; empty: never</source>
        <translation>키가 마지막으로 작동한 시각. 비어 있으면 없음</translation>
    </message>
    <message>
        <source>its lasting identity</source>
        <translation>바뀌지 않는 식별자</translation>
    </message>
    <message>
        <source>when the image was read</source>
        <translation>이미지를 읽은 시각</translation>
    </message>
    <message>
        <source>yes or no: the image was in the list</source>
        <translation>yes 또는 no: 이미지가 목록에 있었음</translation>
    </message>
    <message>
        <source>images of the plan</source>
        <translation>계획의 이미지 수</translation>
    </message>
    <message>
        <source>of these, read before the change</source>
        <translation>그중 변경 전에 읽은 수</translation>
    </message>
    <message>
        <source>of these, read after the change</source>
        <translation>그중 변경 후에 읽은 수</translation>
    </message>
    <message>
        <source>shares of the plan</source>
        <translation>계획의 공유 수</translation>
    </message>
    <message>
        <source>shares with this verdict</source>
        <translation>이 결과인 공유 수</translation>
    </message>
    <message>
        <source>shares without a verdict, or with the verdict Unknown</source>
        <translation>결과가 없거나 Unknown인 공유 수</translation>
    </message>
    <message>
        <source>the number of the batch; empty for an entry of none</source>
        <translation>배치 번호. 배치에 속하지 않는 항목은 비어 있음</translation>
    </message>
    <message>
        <source>what the entry says</source>
        <translation>항목의 내용</translation>
    </message>
    <message>
        <source>SHA-256 over the previous hash and this entry, hexadecimal</source>
        <translation>이전 해시와 이 항목에 대한 SHA-256, 16진수</translation>
    </message>
    <message>
        <source>batch-begin, look, intent, answer, verdict, batch-end, review</source>
        <translation>batch-begin, look, intent, answer, verdict, batch-end, review</translation>
    </message>
    <message>
        <source>the hash of the entry before it</source>
        <translation>바로 앞 항목의 해시</translation>
    </message>
    <message>
        <source>its number, from 1</source>
        <translation>번호. 1부터 시작</translation>
    </message>
    <message>
        <source>when it was written, in UTC</source>
        <translation>쓴 시각, UTC</translation>
    </message>
    <message>
        <source>one share, or an image without shares</source>
        <translation>공유 한 건, 또는 공유가 없는 이미지</translation>
    </message>
    <message>
        <source>one share with its findings</source>
        <translation>발견 사항이 있는 공유 한 건</translation>
    </message>
    <message>
        <source>one account, region and family</source>
        <translation>계정, 리전, 계열 하나</translation>
    </message>
    <message>
        <source>one share of a batch</source>
        <translation>배치의 공유 한 건</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>배치 하나</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>계정 하나</translation>
    </message>
    <message>
        <source>one share as it was listed before or after the change</source>
        <translation>변경 전이나 후의 목록에 있던 공유 한 건</translation>
    </message>
    <message>
        <source>one account, region and family of a batch</source>
        <translation>배치의 계정, 리전, 계열 하나</translation>
    </message>
    <message>
        <source>one entry of the journal</source>
        <translation>저널의 항목 하나</translation>
    </message>
</context>
<context>
    <name>CliRecover</name>
    <message>
        <source>There is no journal at %1, so there is nothing to find out.</source>
        <translation>%1에 저널이 없어 확인할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were interrupted. Their images are read; nothing is sent.</source>
        <translation>
            <numerusform>배치 %n건이 중단되었습니다. 이미지를 읽기만 하고 아무것도 보내지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is on the journal, but it could not be written out. %1</source>
        <translation>확인한 내용은 저널에 있지만 출력하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Every share on the journal has its verdict.</source>
        <translation>저널의 모든 공유에 결과가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n share(s) is still not known: say recover again when they can be read.</source>
        <translation>
            <numerusform>공유 %n건의 결과를 아직 알 수 없습니다. 읽을 수 있게 되면 recover를 다시 실행하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliScan</name>
    <message>
        <source>%1, every region, %2</source>
        <translation>%1, 모든 리전, %2</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 images</source>
        <translation>%1 읽는 중: 이미지 %3개 중 %2개</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>공유 대상</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation>이미지 %2개 중 %1개 읽음</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>읽은 것 없음</translation>
    </message>
    <message>
        <source>NOT COMPLETE: %1 (%2): %3</source>
        <translation>미완료: %1(%2): %3</translation>
    </message>
    <message>
        <source>Images: %1, shared: %2, shares: %3. Parts read whole (region and family): %4 of %5.</source>
        <translation>이미지: %1, 공유 중: %2, 공유: %3. 모두 읽은 부분(리전과 계열): %5개 중 %4개.</translation>
    </message>
    <message>
        <source>The scan was cancelled. No rows were written and nothing was changed.</source>
        <translation>스캔이 취소되었습니다. 행을 출력하지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing could be read. No rows were written and nothing was changed.</source>
        <translation>아무것도 읽지 못했습니다. 행을 출력하지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>The last inventory could not be read and was left as it is. %1</source>
        <translation>마지막 인벤토리를 읽을 수 없어 그대로 두었습니다. %1</translation>
    </message>
    <message>
        <source>Since the last scan (%1 UTC): %2 shares are new, %3 are gone, in the %4 parts that both have read whole.</source>
        <translation>마지막 스캔(%1 UTC) 이후: 새 공유 %2건, 없어진 공유 %3건. 두 번 모두 전부 읽은 부분 %4개에서 비교했습니다.</translation>
    </message>
    <message>
        <source>The inventory could not be kept for the next time. %1</source>
        <translation>다음을 위해 인벤토리를 보관하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Not everything was read, so no rows were written, as --fail-on-incomplete asks.</source>
        <translation>일부를 읽지 못해, --fail-on-incomplete에 따라 행을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>No account has been added yet. Nothing was read. Add one: sharewarden-cli accounts add.</source>
        <translation>아직 추가한 계정이 없습니다. 읽은 것이 없습니다. 다음 명령으로 추가하십시오: sharewarden-cli accounts add.</translation>
    </message>
    <message>
        <source>Shares outside the policy: %1 of %2.</source>
        <translation>정책 밖의 공유: 전체 %2건 중 %1건.</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no key: neither --account nor NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY are given. Nothing was changed. Name an account that was added in Sharewarden, or set the two variables.</source>
        <translation>키가 없습니다. --account도 NCLOUD_ACCESS_KEY_ID와 NCLOUD_SECRET_ACCESS_KEY도 지정되지 않았습니다. 바뀐 것은 없습니다. Sharewarden에 추가한 계정을 지정하거나 두 변수를 설정하십시오.</translation>
    </message>
    <message>
        <source>No account has been added yet: add it in Sharewarden.</source>
        <translation>아직 추가한 계정이 없습니다. Sharewarden에서 추가하십시오.</translation>
    </message>
    <message>
        <source>The accounts are: %1.</source>
        <translation>계정: %1.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Nothing was changed.</source>
        <translation>“%1”(이)라는 계정이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries of this batch will have no seal. %1</source>
        <translation>이 배치의 저널 항목에는 봉인이 없습니다. %1</translation>
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
    <message>
        <source>the account is read-only: nothing is changed with its key</source>
        <translation>계정이 읽기 전용이므로 이 키로는 아무것도 바꾸지 않음</translation>
    </message>
</context>
<context>
    <name>ConfigureFile</name>
    <message>
        <source>Line %1 is neither a setting nor the heading of a profile.</source>
        <translation>%1행이 설정도 프로필 머리글도 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 is not the heading of a profile. What follows it is left out up to the next one.</source>
        <translation>%1행이 프로필 머리글이 아닙니다. 다음 머리글까지의 내용은 제외합니다.</translation>
    </message>
    <message>
        <source>The profile at line %1 is there already. The first one counts.</source>
        <translation>%1행의 프로필은 이미 있습니다. 첫 번째 것을 사용합니다.</translation>
    </message>
    <message>
        <source>Line %1 gives a setting for the second time. The first counts.</source>
        <translation>%1행의 설정이 두 번째로 나왔습니다. 첫 번째 것을 사용합니다.</translation>
    </message>
    <message>
        <source>There are more lines that cannot be read.</source>
        <translation>읽을 수 없는 행이 더 있습니다.</translation>
    </message>
    <message>
        <source>it is too large to be a configure file of the official tools</source>
        <translation>공식 도구의 configure 파일이라기에는 너무 큼</translation>
    </message>
</context>
<context>
    <name>CopyDetails</name>
    <message>
        <source>Copy &amp;Details</source>
        <translation>상세 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>시각: %1</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>These accounts seem to belong to the same owner, so their images are listed more than once: %1.</source>
        <translation>다음 계정은 주인이 같은 것으로 보여 이미지가 여러 번 나열됩니다: %1.</translation>
    </message>
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
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %n초 느립니다(계정 %1). 요청은 서버의 시각으로 서명합니다. 시계를 맞추십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %n초 빠릅니다(계정 %1). 요청은 서버의 시각으로 서명합니다. 시계를 맞추십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftText</name>
    <message>
        <source>▲ image changed</source>
        <translation>▲ 이미지 변경됨</translation>
    </message>
    <message>
        <source>? could not be read</source>
        <translation>? 읽지 못함</translation>
    </message>
    <message>
        <source>● as planned</source>
        <translation>● 계획대로</translation>
    </message>
    <message>
        <source>○ already gone</source>
        <translation>○ 이미 없음</translation>
    </message>
    <message>
        <source>○ already shared</source>
        <translation>○ 이미 공유 중</translation>
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
        <source>Check that it is the right file, and that its place exists, can be read and written, and has room; then try again.</source>
        <translation>올바른 파일인지, 그리고 그 위치가 있고 읽고 쓸 수 있으며 공간이 있는지 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>준비되면 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The server was not found, and this computer seems to be offline: %1.</source>
        <translation>서버를 찾지 못했습니다. 이 컴퓨터가 오프라인인 것 같습니다: %1.</translation>
    </message>
    <message>
        <source>The proxy made no connection to the server: %1.</source>
        <translation>프록시가 서버에 연결하지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The proxy asks who you are: %1.</source>
        <translation>프록시가 인증을 요구합니다: %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy with its own certificate is in the way. If it is your company&apos;s, name the file with its authority in the settings. The certificate is never waved through.</source>
        <translation>주소를 확인하고, 자체 인증서를 쓰는 프록시가 중간에 있는지 확인하십시오. 회사의 프록시라면 그 인증 기관이 든 파일을 설정에서 지정하십시오. 인증서 검사는 절대 건너뛰지 않습니다.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and the address, then try again. Company networks may need a proxy; it is in the settings.</source>
        <translation>이 컴퓨터의 네트워크와 주소를 확인한 뒤 다시 시도하십시오. 회사 네트워크에서는 프록시가 필요할 수 있습니다. 프록시는 설정에 있습니다.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in the settings, then try again.</source>
        <translation>설정에서 프록시의 주소와 포트를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the settings, then try again. A refused password is not sent again until then.</source>
        <translation>설정에서 프록시의 사용자 이름과 암호를 입력한 뒤 다시 시도하십시오. 거부된 암호는 그때까지 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The secret has more than %1 bytes, which not every keychain keeps. It was not stored.</source>
        <translation>시크릿이 %1바이트보다 길어, 보관하지 못하는 키체인이 있습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>더 짧은 시크릿을 사용하세요.</translation>
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
        <translation>작업</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 시각</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>Return message</source>
        <translation>반환 메시지</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>호출 ID</translation>
    </message>
    <message>
        <source>Server&apos;s request ID</source>
        <translation>서버의 요청 ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>실행 내용</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
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
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>it has no name</source>
        <translation>이름이 없음</translation>
    </message>
    <message>
        <source>it is a link; name the folder itself</source>
        <translation>링크임. 폴더 자체를 지정하십시오</translation>
    </message>
    <message>
        <source>it is a file; an evidence pack is a folder</source>
        <translation>파일임. 증거 패키지는 폴더입니다</translation>
    </message>
    <message>
        <source>the folder is not empty; an evidence pack needs a folder of its own</source>
        <translation>폴더가 비어 있지 않음. 증거 패키지에는 전용 폴더가 필요합니다</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>폴더 %1이(가) 없음</translation>
    </message>
    <message>
        <source>the folder could not be put in its place</source>
        <translation>폴더를 제자리로 옮길 수 없음</translation>
    </message>
    <message>
        <source>it has no batch %1</source>
        <translation>배치 %1이(가) 없음</translation>
    </message>
    <message>
        <source>entry %1 in it is damaged and cannot be written out</source>
        <translation>그 안의 항목 %1이(가) 손상되어 내보낼 수 없음</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 shares</source>
        <translation>공유 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>공유 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>이미지 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>이미지 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>No domain in the login ID</source>
        <translation>로그인 ID에 도메인 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other domain(s)</source>
        <translation>
            <numerusform>그 외 도메인 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>30일 미만</translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30~90일</translation>
    </message>
    <message>
        <source>90 days to 1 year</source>
        <translation>90일~1년</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1~2년</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2~5년</translation>
    </message>
    <message>
        <source>Over 5 years</source>
        <translation>5년 초과</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>기간 알 수 없음</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Outside policy</source>
        <translation>정책 밖</translation>
    </message>
    <message>
        <source>Trust is over</source>
        <translation>신뢰 기간 종료</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>유사 도메인</translation>
    </message>
    <message>
        <source>Personal mail</source>
        <translation>개인 메일</translation>
    </message>
    <message>
        <source>Retired image</source>
        <translation>종료된 이미지</translation>
    </message>
    <message>
        <source>New since review</source>
        <translation>검토 이후 신규</translation>
    </message>
    <message>
        <source>Shared again</source>
        <translation>다시 공유됨</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a domain and its punycode form</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2; owner: %3)</source>
        <translation>%1(%2, 담당자: %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a trusted entry and its label</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (owner: %2)</source>
        <translation>%1(담당자: %2)</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for a trusted one.</source>
        <translation>도메인 %1은(는) 신뢰하는 도메인으로 착각할 수 있습니다.</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: its letters look the same.</source>
        <translation>도메인 %1은(는) 신뢰하는 %2(으)로 착각할 수 있습니다. 글자의 모양이 같아 보입니다.</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: only hyphens tell them apart.</source>
        <translation>도메인 %1은(는) 신뢰하는 %2(으)로 착각할 수 있습니다. 하이픈만 다릅니다.</translation>
    </message>
    <message>
        <source>The domain %1 can be taken for the trusted %2: one letter is missing, added, changed or exchanged.</source>
        <translation>도메인 %1은(는) 신뢰하는 %2(으)로 착각할 수 있습니다. 글자 하나가 빠지거나 더해지거나 바뀌었거나, 이웃한 글자의 순서가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The trust in %1 is over.</source>
        <translation>%1에 대한 신뢰 기간이 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 was trusted as %2. %3 was the last day of that trust.</source>
        <translation>%1은(는) %2(으)로 신뢰했습니다. 그 신뢰의 마지막 날은 %3이었습니다.</translation>
    </message>
    <message>
        <source>The policy trusts %1 only in the account %2, not in %3.</source>
        <translation>정책은 %1을(를) 계정 %2에서만 신뢰하고 %3에서는 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>The policy trusts %1, but not domains below it such as %2.</source>
        <translation>정책은 %1을(를) 신뢰하지만 %2 같은 하위 도메인은 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>The policy does not trust the login ID %1, and it has no domain.</source>
        <translation>정책은 로그인 ID %1을(를) 신뢰하지 않으며, 이 로그인 ID에는 도메인이 없습니다.</translation>
    </message>
    <message>
        <source>The policy trusts neither the login ID %1 nor the domain %2.</source>
        <translation>정책은 로그인 ID %1도 도메인 %2도 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>The image was taken back from %1, and is shared with it again.</source>
        <translation>%1에 대한 공유를 해제했는데 이미지가 다시 공유되어 있습니다.</translation>
    </message>
    <message>
        <source>The image %1 is retired and still shared with %2.</source>
        <translation>종료된 이미지 %1이(가) 아직 %2와(과) 공유되어 있습니다.</translation>
    </message>
    <message>
        <source>The image was not shared with %1 at the last review.</source>
        <translation>마지막 검토 때는 이미지가 %1와(과) 공유되어 있지 않았습니다.</translation>
    </message>
    <message>
        <source>The image was not shared with %1 at the last review, which saw the estate of %2.</source>
        <translation>마지막 검토 때는 이미지가 %1와(과) 공유되어 있지 않았습니다. 그 검토는 %2의 상태를 보았습니다.</translation>
    </message>
    <message>
        <source>%1 is a provider of personal mail: anybody can have a login ID there.</source>
        <translation>%1은(는) 개인 메일 서비스입니다. 누구나 로그인 ID를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Trusted as %1.</source>
        <translation>%1(으)로 신뢰됨.</translation>
    </message>
    <message>
        <source>Trusted as %1, until the end of %2.</source>
        <translation>%1(으)로 신뢰됨. %2이(가) 끝날 때까지.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>The account %1 is read-only: its shares cannot be changed. Nothing was changed. If that is what you want, allow changes in the account&apos;s settings first.</source>
        <translation>계정 %1은(는) 읽기 전용이므로 공유를 변경할 수 없습니다. 바뀐 것은 없습니다. 변경하려면 먼저 계정 설정에서 변경을 허용하십시오.</translation>
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
    <message>
        <source>The seal of entry %1 does not fit: this entry or one before it was written by somebody who does not have the key.</source>
        <translation>항목 %1의 봉인이 맞지 않습니다. 키가 없는 사람이 이 항목 또는 그 앞의 항목을 썼습니다.</translation>
    </message>
    <message>
        <source>No entry has the hash that was noted: the last entries were removed, or the journal was written anew.</source>
        <translation>적어 둔 해시와 일치하는 항목이 없습니다. 마지막 항목들이 제거되었거나 저널을 다시 썼습니다.</translation>
    </message>
</context>
<context>
    <name>JournalCheck</name>
    <message>
        <source>✕ The journal is not as it was written.</source>
        <translation>✕ 저널이 기록된 그대로가 아닙니다.</translation>
    </message>
    <message>
        <source>✓ Every entry fits its place in the chain.</source>
        <translation>✓ 모든 항목이 체인의 자리와 맞습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were checked.</source>
        <translation>
            <numerusform>항목 %Ln개를 확인했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit, counted from the first.</source>
        <translation>
            <numerusform>첫 항목부터 %Ln개 항목이 맞습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) fit the key in your keychain, the newest at entry %1: up to there nobody without this key wrote anything.</source>
        <translation>
            <numerusform>봉인 %Ln개가 키체인의 키와 맞고, 가장 최근 봉인은 항목 %1에 있습니다. 그 항목까지는 이 키가 없는 사람이 쓴 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were made with another key and were not checked.</source>
        <translation>
            <numerusform>봉인 %Ln개는 다른 키로 만들어져 확인하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were not checked.</source>
        <translation>
            <numerusform>봉인 %Ln개를 확인하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry carries a seal.</source>
        <translation>봉인이 있는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The entry that was noted is there, so up to it nothing was cut off, changed or written anew.</source>
        <translation>적어 둔 항목이 있으므로, 그 항목까지는 잘려 나가거나 변경되거나 다시 쓰인 것이 없습니다.</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>다른 곳에 보관한 헤드가 없으면 알 수 없는 것: 최신 항목들이 잘려 나갔는지. 아래의 헤드를 복사하여, 이 파일에 쓸 수 있는 사람이 바꿀 수 없는 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off, and whether those after entry %1 were written anew. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>다른 곳에 보관한 헤드가 없으면 알 수 없는 것: 최신 항목들이 잘려 나갔는지, 항목 %1 뒤의 항목들을 다시 썼는지. 아래의 헤드를 복사하여, 이 파일에 쓸 수 있는 사람이 바꿀 수 없는 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>What this cannot show without a head that was kept elsewhere: whether the newest entries were cut off, and whether the whole journal was written anew with a chain that fits. Copy the head below and keep it where nobody who can write this file can change it.</source>
        <translation>다른 곳에 보관한 헤드가 없으면 알 수 없는 것: 최신 항목들이 잘려 나갔는지, 저널 전체를 체인이 맞도록 다시 썼는지. 아래의 헤드를 복사하여, 이 파일에 쓸 수 있는 사람이 바꿀 수 없는 곳에 보관하십시오.</translation>
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
    <name>LoginList</name>
    <message>
        <source>The file is not Unicode text: it may be in an older Korean or Japanese code page (CP949, Shift JIS), or no text at all. Save it as “CSV UTF-8” and open it again.</source>
        <translation>파일이 유니코드 텍스트가 아닙니다. 예전 한국어나 일본어 코드 페이지(CP949, Shift JIS)이거나 텍스트가 아닐 수 있습니다. “CSV UTF-8”로 저장한 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>There are more than %1 login IDs, so none of them was taken. Use the list in parts.</source>
        <translation>로그인 ID가 %1개보다 많아 하나도 받아들이지 않았습니다. 목록을 나누어 쓰십시오.</translation>
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
    <message>
        <source>The settings cannot be read; they were left as they are. %1</source>
        <translation>설정을 읽을 수 없어 그대로 두었습니다. %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Sharewarden already runs with this data but does not answer, so no second window was opened. Wait until it answers, or end it, and start again.</source>
        <translation>Sharewarden이 이 데이터로 이미 실행 중이지만 응답하지 않아 두 번째 창을 열지 않았습니다. 응답할 때까지 기다리거나 종료한 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The Demo Was Not Started</source>
        <translation>데모를 시작하지 못함</translation>
    </message>
    <message>
        <source>This program could not be started a second time. Start it with --demo yourself.</source>
        <translation>이 프로그램을 한 번 더 시작할 수 없었습니다. --demo를 붙여 직접 시작하십시오.</translation>
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
    <name>PackCheck</name>
    <message>
        <source>The manifest names “%1”, which cannot be one of its files. It was not opened.</source>
        <translation>매니페스트에 “%1”이(가) 적혀 있지만 패키지의 파일일 수 없습니다. 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The manifest names “%1” more than once.</source>
        <translation>매니페스트에 “%1”이(가) 두 번 이상 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The file “%1”, which the manifest names, is missing.</source>
        <translation>매니페스트에 적힌 파일 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that the manifest describes: it was changed.</source>
        <translation>파일 “%1”이(가) 매니페스트에 적힌 것과 다릅니다. 파일이 변경되었습니다.</translation>
    </message>
    <message>
        <source>The file “%1” does not say what the manifest says.</source>
        <translation>파일 “%1”의 내용이 매니페스트와 다릅니다.</translation>
    </message>
    <message>
        <source>“%1” is in the folder, but the manifest does not name it.</source>
        <translation>“%1”이(가) 폴더에 있지만 매니페스트에는 없습니다.</translation>
    </message>
    <message>
        <source>The folder holds more files than a pack can have.</source>
        <translation>폴더에 패키지에 들어갈 수 있는 수보다 많은 파일이 있습니다.</translation>
    </message>
    <message>
        <source>The pack has no file “%1”.</source>
        <translation>패키지에 파일 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a link, a folder or a device. It was not opened.</source>
        <translation>“%1”은(는) 링크, 폴더 또는 장치입니다. 열지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” does not belong to a pack of these batches.</source>
        <translation>“%1”은(는) 이 배치들의 패키지에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than what is read. It was not checked.</source>
        <translation>“%1”이(가) 읽을 수 있는 크기보다 큽니다. 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>“%1”을(를) 사용할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is not as the program that made the pack writes it.</source>
        <translation>“%1”이(가) 패키지를 만든 프로그램이 쓰는 형태와 다릅니다.</translation>
    </message>
    <message>
        <source>The tables and plans were not compared with the entries, because not all of these can be read.</source>
        <translation>항목 중 읽을 수 없는 것이 있어 표와 계획을 항목과 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>This check compares the pack with itself. It cannot show a journal that was written anew as a whole before the pack was made, and not that batches or last entries were left out.</source>
        <translation>이 확인은 패키지를 그 자체와 비교합니다. 패키지를 만들기 전에 저널 전체를 다시 썼는지, 배치나 마지막 항목이 빠졌는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare it with a head of the journal that was kept elsewhere, or check the journal itself.</source>
        <translation>다른 곳에 보관한 저널 헤드와 비교하거나 저널 자체를 확인하십시오.</translation>
    </message>
    <message>
        <source>The seals were not checked: that needs their key.</source>
        <translation>봉인은 확인하지 않았습니다. 봉인을 만든 키가 필요합니다.</translation>
    </message>
    <message>
        <source>The reports are compared with the manifest only, and so can be written anew together with it: the tables decide.</source>
        <translation>보고서는 매니페스트와만 비교하므로 매니페스트와 함께 다시 쓸 수 있습니다. 기준은 표입니다.</translation>
    </message>
    <message>
        <source>The table “%1” is not what the entries give: it differs from about line %2 on.</source>
        <translation>표 “%1”이(가) 항목에서 만들어지는 내용과 다릅니다. %2행 부근부터 다릅니다.</translation>
    </message>
    <message>
        <source>The plan that the batch %1 begins with does not fit its digest.</source>
        <translation>배치 %1의 시작에 있는 계획이 다이제스트와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is not the plan that the batch began with.</source>
        <translation>“%1”은(는) 배치를 시작한 계획이 아닙니다.</translation>
    </message>
    <message>
        <source>The batch %1 has no end in this pack: it was still running, its program was ended, or its last entries were removed.</source>
        <translation>이 패키지에 배치 %1의 끝이 없습니다. 아직 실행 중이었거나, 프로그램이 종료되었거나, 마지막 항목들이 제거되었습니다.</translation>
    </message>
    <message>
        <source>The verdicts of the batch %1 are not those that its end counted: verdicts were removed, changed or put in.</source>
        <translation>배치 %1의 결과가 배치의 끝에서 집계한 것과 다릅니다. 결과가 제거, 변경 또는 삽입되었습니다.</translation>
    </message>
    <message>
        <source>The batches that the manifest names are not those of the entries.</source>
        <translation>매니페스트에 적힌 배치가 항목의 배치와 다릅니다.</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>일반 파일이 아님</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>그런 폴더가 없음</translation>
    </message>
    <message>
        <source>it is no folder; an evidence pack is one</source>
        <translation>폴더가 아님. 증거 패키지는 폴더여야 함</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>읽을 권한이 없음</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>the field “%1” is missing or impossible</source>
        <translation>필드 “%1”이(가) 없거나 있을 수 없는 값임</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>올바른 JSON이 아님(%1)</translation>
    </message>
    <message>
        <source>it is no manifest of an evidence pack of Sharewarden</source>
        <translation>Sharewarden 증거 패키지의 매니페스트가 아님</translation>
    </message>
    <message>
        <source>its version is not one that this program knows</source>
        <translation>이 프로그램이 모르는 버전임</translation>
    </message>
    <message>
        <source>its two times of making are not the same moment</source>
        <translation>만든 시각 두 개가 서로 다른 시점임</translation>
    </message>
    <message>
        <source>journal.jsonl is larger than what is read: it was left at line %1.</source>
        <translation>journal.jsonl이 읽을 수 있는 크기보다 커서 %1행에서 읽기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>Line %1 of journal.jsonl is no entry in the form that the journal gives.</source>
        <translation>journal.jsonl의 %1행이 저널이 내보내는 형식의 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed.</source>
        <translation>항목 %1이(가) 해시와 맞지 않습니다. 항목이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2: entries were moved or put in.</source>
        <translation>항목 %1이(가) 항목 %2 뒤에 있습니다. 항목이 이동 또는 삽입되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not tied to the entry before it: one of them was changed, or entries were removed or put in.</source>
        <translation>항목 %1이(가) 앞 항목과 이어지지 않습니다. 둘 중 하나가 변경되었거나 항목이 제거 또는 삽입되었습니다.</translation>
    </message>
    <message>
        <source>The seal of entry %1 does not fit: this entry or one before it was written by somebody who does not have the key.</source>
        <translation>항목 %1의 봉인이 맞지 않습니다. 키가 없는 사람이 이 항목 또는 그 앞의 항목을 썼습니다.</translation>
    </message>
    <message>
        <source>Entry %1 begins the batch %2 once more.</source>
        <translation>항목 %1에서 배치 %2이(가) 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Entry %1 is of the batch %2, whose beginning is missing.</source>
        <translation>항목 %1은(는) 배치 %2의 것인데, 이 배치의 시작이 없습니다.</translation>
    </message>
    <message>
        <source>The entries between %1 and %2 of the batch %3 are not in the pack: they belong to other batches, which ran before this one was recovered, or were removed.</source>
        <translation>배치 %3에서 항목 %1와(과) %2 사이의 항목이 패키지에 없습니다. 이 배치를 복구하기 전에 실행한 다른 배치의 항목이거나 제거된 항목입니다.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 of the batch %3 entries are missing, although the batch was still running.</source>
        <translation>배치 %3이(가) 아직 실행 중이었는데 항목 %1와(과) %2 사이에 빠진 항목이 있습니다.</translation>
    </message>
    <message>
        <source>The batch %1 is not one that the manifest says the pack is about.</source>
        <translation>배치 %1은(는) 매니페스트에 패키지의 대상으로 적힌 배치가 아닙니다.</translation>
    </message>
    <message>
        <source>The batch that the pack is about has no entries in it.</source>
        <translation>패키지의 대상인 배치의 항목이 패키지에 없습니다.</translation>
    </message>
    <message>
        <source>The entries do not fit the head of the journal that the manifest names.</source>
        <translation>항목이 매니페스트에 적힌 저널 헤드와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>When the pack was made, the journal did not pass its check: %1</source>
        <translation>패키지를 만들 때 저널이 확인을 통과하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Entry %1 is the one that was noted: the entries from %2 to it are those of the journal.</source>
        <translation>항목 %1은(는) 적어 둔 것과 같습니다. 항목 %2부터 이 항목까지는 저널의 항목입니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the pack was not made from that journal, or its entries were written anew.</source>
        <translation>항목 %1이(가) 적어 둔 것과 다릅니다. 패키지가 그 저널로 만든 것이 아니거나 항목을 다시 썼습니다.</translation>
    </message>
    <message>
        <source>The manifest names another head at entry %1 than the one that was noted: the pack was not made from that journal.</source>
        <translation>매니페스트에 적힌 항목 %1의 헤드가 적어 둔 것과 다릅니다. 패키지는 그 저널로 만든 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1, which was noted, is not in this pack: the noted head says nothing about its entries. Compare them with the journal itself.</source>
        <translation>적어 둔 항목 %1이(가) 이 패키지에 없어, 적어 둔 헤드로는 패키지의 항목을 확인할 수 없습니다. 저널 자체와 비교하십시오.</translation>
    </message>
    <message>
        <source>it was changed while it was read</source>
        <translation>읽는 동안 바뀜</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>올바른 JSON이 아님(%1)</translation>
    </message>
    <message>
        <source>it is no plan of Sharewarden</source>
        <translation>Sharewarden의 계획이 아님</translation>
    </message>
    <message>
        <source>it holds no plan that this version can carry out: a field is missing, unknown or wrong</source>
        <translation>이 버전이 실행할 수 있는 계획이 없음: 없거나, 알 수 없거나, 잘못된 필드가 있음</translation>
    </message>
    <message>
        <source>its digest does not fit: the plan was changed after it was made</source>
        <translation>다이제스트가 맞지 않음: 만든 뒤에 계획이 변경됨</translation>
    </message>
    <message>
        <source>it is too large to be a plan</source>
        <translation>계획이라기에는 너무 큼</translation>
    </message>
    <message>
        <source>The plan says that it was made at %1, which is in the future. Check the clocks of both computers.</source>
        <translation>계획에 적힌 만든 시각 %1이(가) 미래입니다. 두 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was made at %1, more than %n day(s) ago. Make a new one.</source>
        <translation>
            <numerusform>계획을 %1에 만들어 %n일이 넘었습니다. 새로 만드십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message numerus="yes">
        <source>it is longer than %n character(s)</source>
        <translation>
            <numerusform>%n자보다 긺</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has control or invisible characters</source>
        <translation>“%1”에 제어 문자나 보이지 않는 문자가 있음</translation>
    </message>
    <message>
        <source>only a domain can be trusted with its sub-domains</source>
        <translation>하위 도메인까지 신뢰할 수 있는 것은 도메인뿐임</translation>
    </message>
    <message>
        <source>“%1” is trusted already, by trusted[%2]</source>
        <translation>“%1”은(는) trusted[%2]에서 이미 신뢰함</translation>
    </message>
    <message>
        <source>“%1” stands there already, at personalDomains[%2]</source>
        <translation>“%1”은(는) personalDomains[%2]에 이미 있음</translation>
    </message>
    <message>
        <source>the domain is empty</source>
        <translation>도메인이 비어 있음</translation>
    </message>
    <message>
        <source>“%1” is a login ID, not a domain</source>
        <translation>“%1”은(는) 도메인이 아니라 로그인 ID임</translation>
    </message>
    <message>
        <source>“%1” has a star: name the domain and set withSubdomains</source>
        <translation>“%1”에 별표가 있음. 도메인을 쓰고 withSubdomains를 설정하십시오</translation>
    </message>
    <message>
        <source>“%1” is not a domain</source>
        <translation>“%1”은(는) 도메인이 아님</translation>
    </message>
    <message>
        <source>“%1” is no domain of one owner: anybody can register one below it</source>
        <translation>“%1”은(는) 주인이 하나인 도메인이 아님. 누구나 그 아래에 도메인을 등록할 수 있음</translation>
    </message>
    <message>
        <source>the login ID is empty</source>
        <translation>로그인 ID가 비어 있음</translation>
    </message>
    <message>
        <source>“%1” has a space in it</source>
        <translation>“%1”에 공백이 있음</translation>
    </message>
    <message>
        <source>“%1” is not a login ID</source>
        <translation>“%1”은(는) 로그인 ID가 아님</translation>
    </message>
    <message>
        <source>it is not a day such as 2026-12-31</source>
        <translation>2026-12-31 같은 날짜가 아님</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Seoul</source>
        <translation>Asia/Seoul 같은 시간대가 아님</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>항목이 %n개보다 많음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>it is neither true nor false</source>
        <translation>true도 false도 아님</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>목록이 아님</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>텍스트가 아님</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>항목이 %n개보다 많음</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is unknown to this version</source>
        <translation>이 버전에서는 “%1”을(를) 알 수 없음</translation>
    </message>
    <message>
        <source>it needs either “domain” or “loginId”</source>
        <translation>“domain”과 “loginId” 중 하나가 필요함</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-12-31</source>
        <translation>“%1”은(는) 2026-12-31 같은 날짜가 아님</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as Asia/Seoul</source>
        <translation>“%1”은(는) Asia/Seoul 같은 시간대가 아님</translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation>항목이 아님</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1MiB보다 큼</translation>
    </message>
    <message>
        <source>line %1: it is not valid JSON (%2)</source>
        <translation>%1행: 올바른 JSON이 아님(%2)</translation>
    </message>
    <message>
        <source>line %1: the member stands there twice</source>
        <translation>%1행: 같은 멤버가 두 번 있음</translation>
    </message>
    <message>
        <source>it is not a policy of Sharewarden</source>
        <translation>Sharewarden의 정책이 아님</translation>
    </message>
    <message>
        <source>version: a newer version of this program wrote it</source>
        <translation>version: 이 프로그램의 더 새로운 버전이 쓴 파일임</translation>
    </message>
    <message>
        <source>version: it is not a version that this program knows</source>
        <translation>version: 이 프로그램이 아는 버전이 아님</translation>
    </message>
    <message>
        <source>(policy)</source>
        <translation>(정책)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>its folder could not be made</source>
        <translation>폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>it is larger than it can be</source>
        <translation>있을 수 있는 크기보다 큼</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The search is longer than %L1 characters; the rest was left out.</source>
        <translation>검색이 %L1자보다 길어 나머지는 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 has no value and was left out; write %2</source>
        <translation>%1: 값이 없어 뺐습니다. 이렇게 쓰십시오: %2</translation>
    </message>
    <message>
        <source>Only the first %L1 values of a search are used.</source>
        <translation>검색의 값은 처음 %L1개만 사용합니다.</translation>
    </message>
    <message>
        <source>%1 is not a family of images and was left out; write one of: %2</source>
        <translation>%1: 이미지 계열이 아니어서 뺐습니다. 다음 중 하나를 쓰십시오: %2</translation>
    </message>
    <message>
        <source>%1 is not a domain and was left out; write %2</source>
        <translation>%1: 도메인이 아니어서 뺐습니다. 이렇게 쓰십시오: %2</translation>
    </message>
    <message>
        <source>%1 is not known and was left out; write one of: %2</source>
        <translation>%1: 알 수 없어 뺐습니다. 다음 중 하나를 쓰십시오: %2</translation>
    </message>
    <message>
        <source>%1 is not a date and was left out; write %2</source>
        <translation>%1: 날짜가 아니어서 뺐습니다. 이렇게 쓰십시오: %2</translation>
    </message>
    <message>
        <source>Only the first %L1 terms of a search are used.</source>
        <translation>검색어는 처음 %L1개만 사용합니다.</translation>
    </message>
    <message>
        <source>More was not understood and was left out.</source>
        <translation>알 수 없는 것이 더 있어 뺐습니다.</translation>
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
    <message>
        <source>The reading was stopped before its turn.</source>
        <translation>차례가 오기 전에 읽기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>Its account is set up for another site now.</source>
        <translation>이 계정이 지금은 다른 사이트로 설정되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>RecoverySummary</name>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be revoked.</source>
        <translation>
            <numerusform>공유 %Ln건은 해제된 것으로 확인되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone.</source>
        <translation>
            <numerusform>공유 %Ln건은 이미 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still shared.</source>
        <translation>
            <numerusform>공유 %Ln건은 아직 공유 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be restored.</source>
        <translation>
            <numerusform>공유 %Ln건은 복원된 것으로 확인되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already there.</source>
        <translation>
            <numerusform>공유 %Ln건은 이미 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not restored.</source>
        <translation>
            <numerusform>공유 %Ln건은 복원되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had been refused.</source>
        <translation>
            <numerusform>공유 %Ln건은 거부되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still unknown.</source>
        <translation>
            <numerusform>공유 %Ln건은 아직 알 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had never been sent.</source>
        <translation>
            <numerusform>공유 %Ln건은 보낸 적이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read and stay open:</source>
        <translation>
            <numerusform>공유 %Ln건은 읽지 못해 미결로 남았습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was open any more.</source>
        <translation>더 이상 미결인 것이 없었습니다.</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>약 %Ln초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>약 %Ln시간 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not written down</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person at a computer</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Revoke shares</source>
        <translation>공유 해제</translation>
    </message>
    <message>
        <source>Restore shares</source>
        <translation>공유 복원</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>배치 %1</translation>
    </message>
    <message>
        <source>Every batch of the journal</source>
        <translation>저널의 모든 배치</translation>
    </message>
    <message>
        <source>Batches that begin at or after %1</source>
        <translation>%1 이후에 시작한 배치</translation>
    </message>
    <message>
        <source>Batches that begin before %1</source>
        <translation>%1 전에 시작한 배치</translation>
    </message>
    <message>
        <source>Batches that begin at or after %1 and before %2</source>
        <translation>%1 이후, %2 전에 시작한 배치</translation>
    </message>
    <message>
        <source>Intact when this report was made; entries checked: %1</source>
        <translation>이 보고서를 만들 때 온전함. 확인한 항목: %1</translation>
    </message>
    <message>
        <source>NOT INTACT: %1</source>
        <translation>온전하지 않음: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>보고서를 만든 시각</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>저널 헤드</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>항목 %1, %2</translation>
    </message>
    <message>
        <source>Check of the journal</source>
        <translation>저널 확인</translation>
    </message>
    <message>
        <source>No batch began in this period.</source>
        <translation>이 기간에 시작한 배치가 없습니다.</translation>
    </message>
    <message>
        <source>These batches have no shares.</source>
        <translation>이 배치들에는 공유가 없습니다.</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>모든 공유</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Batch %1 has no end in the journal: it was still running, or its program was ended before it.</source>
        <translation>저널에 배치 %1의 끝이 없습니다. 아직 실행 중이었거나 그 전에 프로그램이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Batch %1: it is not known what became of some shares. Their number: %2.</source>
        <translation>배치 %1: 결과를 알 수 없는 공유가 있습니다. 건수: %2.</translation>
    </message>
    <message>
        <source>Batch %1, account %2, region %3, %4: images that were not read before a change: %5 of %6.</source>
        <translation>배치 %1, 계정 %2, 리전 %3, %4: 변경 전에 읽지 않은 이미지: %6개 중 %5개.</translation>
    </message>
    <message>
        <source>Batch %1: the plan in the journal does not fit its digest.</source>
        <translation>배치 %1: 저널의 계획이 다이제스트와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <translation>확인하지 못한 것</translation>
    </message>
    <message>
        <source>The journal did not pass its check: %1 What this report tells from there on proves nothing.</source>
        <translation>저널이 확인을 통과하지 못했습니다: %1 그 지점부터 이 보고서의 내용은 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
        <source>Nothing: there was nothing to find out.</source>
        <translation>없음: 확인할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing: every share has its verdict, and every image was read before its change.</source>
        <translation>없음: 모든 공유에 결과가 있고, 모든 이미지를 변경 전에 읽었습니다.</translation>
    </message>
    <message>
        <source>stopped by a person before its end</source>
        <translation>끝나기 전에 사람이 중지함</translation>
    </message>
    <message>
        <source>ended by a recovery, which found the last verdicts by reading</source>
        <translation>복구로 끝남(마지막 결과는 읽어서 확인함)</translation>
    </message>
    <message>
        <source>sealed with a key</source>
        <translation>키로 봉인됨</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>봉인되지 않음</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Plan prepared by</source>
        <translation>계획을 준비한 사람</translation>
    </message>
    <message>
        <source>Plan prepared at</source>
        <translation>계획을 준비한 시각</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>계획의 SHA-256</translation>
    </message>
    <message>
        <source>Reviewed and run by</source>
        <translation>검토하고 실행한 사람</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>End of the batch</source>
        <translation>배치의 끝</translation>
    </message>
    <message>
        <source>Gives back what was revoked by</source>
        <translation>복원 대상 배치</translation>
    </message>
    <message>
        <source>Planned and read</source>
        <translation>계획 및 읽기 현황</translation>
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
        <source>Images planned</source>
        <translation>계획한 이미지</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>변경 전 읽음</translation>
    </message>
    <message>
        <source>Read after</source>
        <translation>변경 후 읽음</translation>
    </message>
    <message>
        <source>Shares planned</source>
        <translation>계획한 공유</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Every share</source>
        <translation>공유별 결과</translation>
    </message>
    <message>
        <source>Answer: HTTP %1, code %2, %3</source>
        <translation>응답: HTTP %1, 코드 %2, %3</translation>
    </message>
    <message>
        <source>no verdict was written down</source>
        <translation>기록된 결과 없음</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>What this record can and cannot show</source>
        <translation>이 기록으로 알 수 있는 것과 없는 것</translation>
    </message>
    <message>
        <source>A verdict comes from reading the image again after the change, not from the answer to it. It says what was true at that time. Servers that were made from an image before keep running.</source>
        <translation>결과는 변경에 대한 응답이 아니라 변경 후 이미지를 다시 읽어 판정합니다. 결과는 그 시점의 사실을 나타냅니다. 그 전에 이미지로 만든 서버는 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>Every entry of the journal is tied to the one before it with SHA-256: a check of the journal finds an entry that was changed, removed, put in or moved.</source>
        <translation>저널의 각 항목은 SHA-256으로 앞 항목과 이어져 있어, 저널을 확인하면 변경, 제거, 삽입 또는 이동된 항목이 드러납니다.</translation>
    </message>
    <message>
        <source>That alone does not show a journal that was written anew as a whole, or whose last entries were cut off. Compare its head with the one in this report, once it was signed, or with another copy that was kept elsewhere. The end of a sealed batch can be checked with its key, too.</source>
        <translation>그것만으로는 저널 전체를 다시 썼거나 마지막 항목들이 잘려 나간 것을 알 수 없습니다. 저널 헤드를 서명된 이 보고서의 헤드나 다른 곳에 보관한 사본과 비교하십시오. 봉인된 배치의 끝은 봉인 키로도 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The times are those of the computer&apos;s clock.</source>
        <translation>시각은 컴퓨터의 시계를 따릅니다.</translation>
    </message>
    <message>
        <source>The data files beside this report decide. “sharewarden-cli evidence verify” checks that they are what the journal&apos;s entries give.</source>
        <translation>기준은 이 보고서와 함께 있는 데이터 파일입니다. “sharewarden-cli evidence verify”는 이 파일들이 저널 항목에서 만들어지는 내용과 같은지 확인합니다.</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>데이터 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명란</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>실행한 사람</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>Evidence report: shares of NAVER Cloud server images</source>
        <translation>증거 보고서: 네이버 클라우드 서버 이미지 공유</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2페이지</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>인쇄할 수 없음</translation>
    </message>
</context>
<context>
    <name>RowHelp</name>
    <message>
        <source>What Is &amp;This?</source>
        <translation>이것은 무엇입니까(&amp;T)?</translation>
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
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>공유 %Ln건은 건드리지 않았습니다. 보낸 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent. %1</source>
        <translation>저널을 쓸 수 없어 더 이상 보내지 않았습니다. %1</translation>
    </message>
    <message>
        <source>This plan was carried out before, and a plan is carried out once. Make a new one of what is left.</source>
        <translation>이 계획은 이미 실행했습니다. 계획은 한 번만 실행할 수 있습니다. 남은 것으로 새 계획을 만드십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) restored, and the fresh list confirms it.</source>
        <translation>
            <numerusform>공유 %Ln건을 복원했고, 새로 읽은 목록에서 확인했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already back; nothing was sent for them.</source>
        <translation>
            <numerusform>공유 %Ln건은 이미 복원되어 있어서 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are not listed although they were sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>공유를 보냈지만 %Ln건이 목록에 없습니다. 몇 분 뒤 다시 스캔하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be revoked. The main window offers to find out.</source>
        <translation>
            <numerusform>공유 %Ln건은 다시 읽지 못해 해제 여부를 알 수 없습니다. 기본 창에서 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be restored. The main window offers to find out.</source>
        <translation>
            <numerusform>공유 %Ln건은 다시 읽지 못해 복원 여부를 알 수 없습니다. 기본 창에서 확인할 수 있습니다.</numerusform>
        </translation>
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
    <name>ScopePanel</name>
    <message>
        <source>ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>일부 선택됨</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>폴더 %1</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, 액세스 키 %2</translation>
    </message>
</context>
<context>
    <name>SealKey</name>
    <message>
        <source>the journal&apos;s seal key in the keychain is damaged</source>
        <translation>키체인에 있는 저널의 봉인 키가 손상됨</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Enter the proxy&apos;s host name or address, without “http://” and without its port.</source>
        <translation>프록시의 호스트 이름이나 주소를 “http://”와 포트 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, from 1 to 65535.</source>
        <translation>프록시의 포트를 1에서 65535 사이로 입력하십시오.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name has to be one line of at most 1000 characters.</source>
        <translation>프록시의 사용자 이름은 1000자 이내의 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>The name of the file with authorities has to be one line.</source>
        <translation>인증 기관 파일의 이름은 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>A call may be silent for %1 to %2 seconds.</source>
        <translation>호출의 무응답 시간은 %1초에서 %2초 사이여야 합니다.</translation>
    </message>
    <message>
        <source>An account may make 1 to %1 calls at once.</source>
        <translation>한 계정의 동시 호출 수는 1에서 %1 사이여야 합니다.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>올바른 JSON이 아님(%1)</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>이 프로그램의 더 새로운 버전이 쓴 파일임</translation>
    </message>
    <message>
        <source>it is not a settings file of this program</source>
        <translation>이 프로그램의 설정 파일이 아님</translation>
    </message>
    <message>
        <source>its field “%1” cannot be read</source>
        <translation>필드 “%1”을(를) 읽을 수 없음</translation>
    </message>
    <message>
        <source>it is too large to be a settings file of this program</source>
        <translation>이 프로그램의 설정 파일이라기에는 너무 큼</translation>
    </message>
    <message>
        <source>another program is changing it, or its folder is not writable</source>
        <translation>다른 프로그램이 바꾸는 중이거나 폴더에 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>&amp;Tick or Untick	Space</source>
        <translation>선택 또는 해제(&amp;T)	Space</translation>
    </message>
    <message>
        <source>&amp;Copy Rows	Ctrl+C</source>
        <translation>행 복사(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy Rows as CS&amp;V</source>
        <translation>행을 CSV로 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Login IDs</source>
        <translation>로그인 ID 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>상세 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What Is This?	Shift+F1</source>
        <translation>이것은 무엇입니까(&amp;W)?	Shift+F1</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>✓ Trusted</source>
        <translation>✓ 신뢰됨</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>공유 안 됨</translation>
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
        <source>Finding</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
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
    <name>SnapshotFile</name>
    <message>
        <source>it is not an inventory of this version of the program</source>
        <translation>이 버전의 프로그램의 인벤토리가 아님</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상됨</translation>
    </message>
</context>
<context>
    <name>SupportFacts</name>
    <message>
        <source>none: there is no D-Bus session</source>
        <translation>없음: D-Bus 세션이 없음</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>none: libsecret is not installed</source>
        <translation>없음: libsecret이 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>a file of the Secret portal</source>
        <translation>Secret 포털의 파일</translation>
    </message>
    <message>
        <source>Secret Service, not started yet</source>
        <translation>Secret Service(아직 시작되지 않음)</translation>
    </message>
    <message>
        <source>none: there is no Secret Service</source>
        <translation>없음: Secret Service가 없음</translation>
    </message>
    <message>
        <source>Secret Service, which does not answer</source>
        <translation>Secret Service(응답하지 않음)</translation>
    </message>
    <message>
        <source>Secret Service, which answers</source>
        <translation>Secret Service(응답함)</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 자격 증명 관리자</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS 키체인</translation>
    </message>
    <message>
        <source>none: this build has no D-Bus</source>
        <translation>없음: 이 빌드에는 D-Bus가 없음</translation>
    </message>
    <message>
        <source>none or the system&apos;s</source>
        <translation>없음 또는 시스템의 것</translation>
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
        <translation>빌드 시 Qt</translation>
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
        <translation>TLS 라이브러리</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>컴파일러</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>운영 체제</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Locale of the system</source>
        <translation>시스템의 로캘</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>프로그램의 언어</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>세션 종류</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>메모리에만 보관</translation>
    </message>
    <message>
        <source>Platform plug-in</source>
        <translation>플랫폼 플러그인</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 외 %1개</translation>
    </message>
    <message>
        <source>it is self-signed, and this computer does not know it</source>
        <translation>자체 서명된 인증서이며 이 컴퓨터가 알지 못함</translation>
    </message>
    <message>
        <source>it is an authority that this computer does not know</source>
        <translation>이 컴퓨터가 알지 못하는 인증 기관임</translation>
    </message>
    <message>
        <source>its issuer is an authority that this computer does not know</source>
        <translation>발급자가 이 컴퓨터가 알지 못하는 인증 기관임</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>%1에 만료됨</translation>
    </message>
    <message>
        <source>it is valid only from %1, or the clock of this computer is wrong</source>
        <translation>%1부터 유효하거나 이 컴퓨터의 시계가 잘못됨</translation>
    </message>
    <message>
        <source>it is for %1 and not for %2</source>
        <translation>%1용이며 %2용이 아님</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>폐기됨</translation>
    </message>
    <message>
        <source>“%1” (issued by “%2”, valid until %3, SHA-256 %4)</source>
        <translation>“%1”(발급자 “%2”, 유효 기한 %3, SHA-256 %4)</translation>
    </message>
    <message>
        <source>the certificate %1 was refused: %2</source>
        <translation>인증서 %1이(가) 거부됨: %2</translation>
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
    <message>
        <source>the proxy %1 did not accept the user name and the password</source>
        <translation>프록시 %1이(가) 사용자 이름과 암호를 받아들이지 않음</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a user name and a password</source>
        <translation>프록시 %1이(가) 사용자 이름과 암호를 요구함</translation>
    </message>
    <message>
        <source>through the proxy %1: %2</source>
        <translation>프록시 %1 경유: %2</translation>
    </message>
</context>
<context>
    <name>TrustEntries</name>
    <message>
        <source>This cannot be taken: %1. Nothing was changed.</source>
        <translation>받아들일 수 없습니다: %1. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is in the policy already, for every account. Edit that entry instead.</source>
        <translation>“%1”은(는) 모든 계정에 대해 이미 정책에 있습니다. 그 항목을 편집하십시오.</translation>
    </message>
    <message>
        <source>“%1” is in the policy already, for the account %2. Edit that entry instead.</source>
        <translation>“%1”은(는) 계정 %2에 대해 이미 정책에 있습니다. 그 항목을 편집하십시오.</translation>
    </message>
    <message>
        <source>Nothing was saved. In the personal mail domains, %1. Enter them as in mail.example, with commas between them.</source>
        <translation>저장하지 않았습니다. 개인 메일 도메인에 문제가 있습니다: %1. mail.example처럼 입력하고 쉼표로 구분하십시오.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save Changes?</source>
        <translation>변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
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
        <source>Cove&amp;rage…</source>
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
        <source>&amp;Open Plan…</source>
        <translation>계획 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>로그(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>Export In&amp;ventory…</source>
        <translation>인벤토리 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>Tick All Fi&amp;ndings</source>
        <translation>발견 사항 모두 선택(&amp;D)</translation>
    </message>
    <message>
        <source>Tick &amp;by List…</source>
        <translation>목록으로 선택(&amp;B)…</translation>
    </message>
    <message>
        <source>By &amp;Image</source>
        <translation>이미지별(&amp;I)</translation>
    </message>
    <message>
        <source>By L&amp;ogin ID</source>
        <translation>로그인 ID별(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>개요(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>모두 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse All</source>
        <translation>모두 접기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>상세 정보(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>정책(&amp;P)…</translation>
    </message>
    <message>
        <source>Ch&amp;anges…</source>
        <translation>변경 사항(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Mark Review as Done…</source>
        <translation>검토를 완료로 표시(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>사용 설명서(&amp;U)</translation>
    </message>
    <message>
        <source>Saved &amp;Searches</source>
        <translation>저장된 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;U)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>시스템 설정대로(&amp;A)</translation>
    </message>
    <message>
        <source>Words, or domain:partner.io is:outside -id:ops@*</source>
        <translation>단어, 또는 도메인:partner.io 상태:정책밖 -아이디:ops@*</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>이것은 무엇입니까(&amp;W)?</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AboutDialog</name>
    <message>
        <source>&amp;Include login IDs and names</source>
        <translation>로그인 ID와 이름 포함(&amp;I)</translation>
    </message>
    <message>
        <source>About Sharewarden</source>
        <translation>Sharewarden 정보</translation>
    </message>
    <message>
        <source>Sharewarden %1</source>
        <translation>Sharewarden %1</translation>
    </message>
    <message>
        <source>See who can use your NAVER Cloud server images, take access back, and keep the proof.</source>
        <translation>네이버 클라우드 서버 이미지를 누가 쓸 수 있는지 확인하고, 접근 권한을 회수하고, 증거를 남깁니다.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. Qt is used under the LGPL 3.</source>
        <translation>Apache License 2.0을 따르는 자유 소프트웨어이며 어떠한 보증도 없습니다. Qt는 LGPL 3에 따라 사용합니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Diagnostics are these versions, counts, settings and the newest lines of the log. Without names they can be shown to anybody: login IDs, names and the words of the server are left out. Keys and secrets are never in them.</source>
        <translation>진단 정보에는 이 버전과 개수, 설정, 로그의 최신 줄이 들어 있습니다. 이름을 빼면 누구에게나 보여 줄 수 있습니다. 로그인 ID와 이름, 서버가 보낸 글은 들어가지 않습니다. 키와 시크릿 키는 어떤 경우에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied, with login IDs and names. Keys and secrets are not in it.</source>
        <translation>로그인 ID와 이름을 포함하여 복사했습니다. 키와 시크릿 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Copied, without login IDs and names.</source>
        <translation>로그인 ID와 이름을 빼고 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountController</name>
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
    <message>
        <source>&amp;Production account</source>
        <translation>운영 계정(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>변경(&amp;H):</translation>
    </message>
    <message>
        <source>Type the n&amp;umber above:</source>
        <translation>공유 수 입력 기준(&amp;U):</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Allowed until the window closes</source>
        <translation>창을 닫을 때까지 허용</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Whether this program may change the shares of this account. Read-only: it scans, and neither revokes nor restores. Until the window closes: read-only again afterwards.</source>
        <translation>이 프로그램으로 이 계정의 공유를 변경할 수 있는지 정합니다. 읽기 전용: 스캔만 하고 해제나 복원은 하지 않습니다. 창을 닫을 때까지: 그 뒤에는 다시 읽기 전용이 됩니다.</translation>
    </message>
    <message>
        <source>The account is marked in the window, and its name has to be typed before its shares are changed.</source>
        <translation>창에 운영 계정으로 표시하며, 공유를 변경하려면 계정 이름을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source> shares</source>
        <translation> 건 초과</translation>
    </message>
    <message>
        <source>Type the number of shares above</source>
        <translation>공유 수를 입력해야 하는 기준</translation>
    </message>
    <message>
        <source>When one review changes more shares of this account than this, their number has to be typed. 0: never.</source>
        <translation>한 번의 검토로 이 계정의 공유를 이 수보다 많이 변경하려면 그 수를 입력해야 합니다. 0: 묻지 않음.</translation>
    </message>
    <message>
        <source>Last worked:</source>
        <translation>마지막 작동:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>색(&amp;L):</translation>
    </message>
    <message>
        <source>Accounts with the same folder are listed together. A new name makes a folder.</source>
        <translation>폴더가 같은 계정은 함께 표시됩니다. 새 이름을 입력하면 폴더가 만들어집니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A mark beside the name of the account</source>
        <translation>계정 이름 옆의 표시</translation>
    </message>
    <message>
        <source>When NAVER Cloud last accepted a call that was signed with this key. A new access key or secret key begins anew.</source>
        <translation>네이버 클라우드가 이 키로 서명한 호출을 마지막으로 받아들인 시각입니다. 액세스 키나 시크릿 키를 바꾸면 처음부터 다시 기록합니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountList</name>
    <message>
        <source>Find an account</source>
        <translation>계정 찾기</translation>
    </message>
    <message>
        <source>By name, folder, access key or site (Ctrl+F)</source>
        <translation>이름, 폴더, 액세스 키 또는 사이트로 찾기(Ctrl+F)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move the account up (Alt+Up)</source>
        <translation>계정을 위로 이동합니다(Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move the account down (Alt+Down)</source>
        <translation>계정을 아래로 이동합니다(Alt+Down)</translation>
    </message>
    <message>
        <source>%1, in the folder %2</source>
        <translation>%1, 폴더 %2</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>새 계정</translation>
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
        <source>The account and its secret key were removed from this computer.</source>
        <translation>계정과 시크릿 키를 이 컴퓨터에서 제거했습니다.</translation>
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
        <source>What you entered is not saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>가져오기(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Take over keys of the official tools, of the environment, or exported accounts</source>
        <translation>공식 도구나 환경 변수의 키, 또는 내보낸 계정을 가져옵니다</translation>
    </message>
    <message>
        <source>Write all accounts to a file, without their secret keys</source>
        <translation>모든 계정을 시크릿 키 없이 파일에 씁니다</translation>
    </message>
    <message>
        <source>The order was not changed. %1</source>
        <translation>순서를 바꾸지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Export Accounts</source>
        <translation>계정 내보내기</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>That file belongs to the official tools and is never written. Choose another name.</source>
        <translation>이 파일은 공식 도구의 것이므로 쓰지 않습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>계정 %n개를 시크릿 키 없이 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were not exported. %1</source>
        <translation>계정을 내보내지 못했습니다. %1</translation>
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
    <name>sharewarden::ui::BarChart</name>
    <message>
        <source>No share.</source>
        <translation>공유가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s).</source>
        <translation>
            <numerusform>막대 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1</source>
        <translation>가장 긴 막대: %1</translation>
    </message>
    <message>
        <source>Enter shows the shares behind a bar in the table.</source>
        <translation>Enter를 누르면 막대에 해당하는 공유를 표에서 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (severity %2): %3.</source>
        <translation>%1(심각도 %2): %3.</translation>
    </message>
    <message>
        <source>No shares</source>
        <translation>공유 없음</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::BatchTableModel</name>
    <message>
        <source>Its end is not in the journal: the program ended before it, or it is still running.</source>
        <translation>저널에 이 배치의 끝이 없습니다. 그 전에 프로그램이 종료되었거나 아직 실행 중입니다.</translation>
    </message>
    <message>
        <source>It is not known what became of some of its shares.</source>
        <translation>결과를 알 수 없는 공유가 있습니다.</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1에 종료</translation>
    </message>
    <message>
        <source>Prepared by %1 on %2</source>
        <translation>준비한 사람: %1(%2)</translation>
    </message>
    <message>
        <source>Its end carries a seal. Whether the seal fits, Check Journal tells.</source>
        <translation>배치의 끝에 봉인이 있습니다. 봉인이 맞는지는 저널 확인에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Its end carries no seal.</source>
        <translation>배치의 끝에 봉인이 없습니다.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>By</source>
        <translation>실행자</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>봉인</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Earlier inventory</source>
        <translation>이전 인벤토리</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>비교 결과</translation>
    </message>
    <message>
        <source>Parts that were not compared</source>
        <translation>비교하지 않은 부분</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>표시할 변경 사항</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>변경 사항 찾기</translation>
    </message>
    <message>
        <source>By any of its columns (Ctrl+F)</source>
        <translation>모든 열에서 찾습니다(Ctrl+F)</translation>
    </message>
    <message>
        <source>Shares that are different</source>
        <translation>달라진 공유</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>비교 대상(&amp;W):</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>표시(&amp;H):</translation>
    </message>
    <message>
        <source>Tick the shares that came, in the main window; nothing is revoked by that</source>
        <translation>새로 생긴 공유를 기본 창에서 선택합니다. 이것으로 해제되는 것은 없습니다</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>CSV 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;Statement…</source>
        <translation>확인서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>A page to print and sign: what was compared, and what came of it</source>
        <translation>인쇄해서 서명할 문서. 비교한 것과 결과가 들어 있습니다</translation>
    </message>
    <message>
        <source>There is no inventory yet. Scan first.</source>
        <translation>아직 인벤토리가 없습니다. 먼저 스캔하십시오.</translation>
    </message>
    <message>
        <source>There is no earlier inventory to compare with.</source>
        <translation>비교할 이전 인벤토리가 없습니다.</translation>
    </message>
    <message>
        <source>Every scan keeps its inventory, so that a later one can be compared with it.</source>
        <translation>스캔할 때마다 인벤토리를 보관하므로, 다음 인벤토리와 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>The inventories are read and compared…</source>
        <translation>인벤토리를 읽고 비교하는 중…</translation>
    </message>
    <message>
        <source>✕ The earlier inventory could not be read, so nothing was compared. Choose another one.</source>
        <translation>✕ 이전 인벤토리를 읽지 못해 비교하지 않았습니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>All changes (%1)</source>
        <translation>모든 변경 사항(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of change and the number of its shares</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>Earlier: %1, %n share(s).</source>
        <translation>
            <numerusform>이전: %1, 공유 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n share(s).</source>
        <translation>
            <numerusform>현재: %1, 공유 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) compared.</source>
        <translation>
            <numerusform>%n개 부분을 비교했습니다.</numerusform>
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
            <numerusform>▲ 비교하지 않음: %n개 부분</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>변경 사항 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Save Statement</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 파일 (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>썼습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>쓰지 않았습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Added Share(s)</source>
        <translation>
            <numerusform>추가된 공유 %n건 선택(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ChangesModel</name>
    <message>
        <source>%1 (#%2)</source>
        <translation>%1(#%2)</translation>
    </message>
    <message>
        <source>The image is gone</source>
        <translation>이미지가 없어짐</translation>
    </message>
    <message>
        <source>The image is new</source>
        <translation>이미지가 새로 생김</translation>
    </message>
    <message>
        <source>It was revoked before</source>
        <translation>전에 해제한 적 있음</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>계정 / 리전 / 계열</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
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
    <message>
        <source>Copy &amp;Details</source>
        <translation>상세 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Export Coverage</source>
        <translation>범위 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>The coverage was not written. %1</source>
        <translation>범위를 쓰지 못했습니다. %1</translation>
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
    <message>
        <source>%L1 s</source>
        <translation>%L1초</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>읽은 시각</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::DetailPane</name>
    <message>
        <source>Login IDs that the image is shared with</source>
        <translation>이 이미지를 공유하는 로그인 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>No image chosen</source>
        <translation>선택한 이미지 없음</translation>
    </message>
    <message>
        <source>Choose an image or a share to see everything that is known of it.</source>
        <translation>이미지나 공유를 고르면 알고 있는 모든 내용이 나옵니다.</translation>
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
        <source>Hypervisor</source>
        <translation>하이퍼바이저</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>수명 주기</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %Ln login ID(s)</source>
        <translation>
            <numerusform>로그인 ID %Ln개와 공유 중</numerusform>
        </translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>저널의 기록</translation>
    </message>
    <message>
        <source>Nothing was changed by Sharewarden so far.</source>
        <translation>지금까지 Sharewarden이 변경한 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, which login ID, what became of it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>… no verdict yet</source>
        <translation>… 아직 결과 없음</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::DiagnosticsPage</name>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>오류와 경고</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>모든 호출</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>&amp;Write the log to a file</source>
        <translation>로그를 파일에 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>At most five files of 1 MiB each are kept, readable for you alone.</source>
        <translation>1 MiB 파일을 최대 다섯 개까지 보관하며, 본인만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The log tells of every call its time, action, region, answer and identifiers. It holds no key, no signature and no password.</source>
        <translation>로그에는 호출마다 시각, 작업, 리전, 응답, 식별자가 남습니다. 키, 서명, 암호는 남지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>로그(&amp;L):</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>파일:</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EmptyState</name>
    <message>
        <source>No account yet</source>
        <translation>아직 계정이 없습니다</translation>
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
    <message>
        <source>&amp;Import Accounts…</source>
        <translation>계정 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>데모 사용해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Add the access key of a NAVER Cloud account to see who can use its server images, or import the accounts of the official command-line tool. The demo shows an invented estate: it needs no account and touches nothing.</source>
        <translation>NAVER Cloud 계정의 액세스 키를 추가하면 그 서버 이미지를 누가 사용할 수 있는지 볼 수 있습니다. 공식 명령줄 도구의 계정을 가져올 수도 있습니다. 데모는 가상의 환경을 보여 주며, 계정이 필요 없고 아무것도 건드리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EstateNameModel</name>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, 선택 안 됨</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>공유 대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EstatePicker</name>
    <message>
        <source>Trust from the Estate</source>
        <translation>인벤토리에서 신뢰 추가</translation>
    </message>
    <message>
        <source>Tick the domains and login IDs that are known and approved. Each becomes an entry for every account, without sub-domains and without an end; edit it afterwards to narrow it.</source>
        <translation>알고 있고 승인된 도메인과 로그인 ID를 선택하십시오. 각각 모든 계정에 대한 항목이 되며, 하위 도메인은 포함하지 않고 기한은 없습니다. 범위를 좁히려면 나중에 편집하십시오.</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>표시할 이름</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>표시(&amp;H):</translation>
    </message>
    <message>
        <source>Find a domain or login ID</source>
        <translation>도메인 또는 로그인 ID 찾기</translation>
    </message>
    <message>
        <source>Domains and login IDs of the estate</source>
        <translation>인벤토리의 도메인과 로그인 ID</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the Policy</source>
        <translation>
            <numerusform>정책에 %n개 추가(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::FindingsKeeper</name>
    <message>
        <source>The policy cannot be read, so it is not applied; it was left as it is. %1</source>
        <translation>정책을 읽을 수 없어 적용하지 않고 그대로 두었습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuardPanel</name>
    <message numerus="yes">
        <source>%n production account(s) would be changed. Type the n&amp;ame as it is written to go on:</source>
        <translation>
            <numerusform>운영 계정 %n개가 변경됩니다. 계속하려면 계정 이름을 적힌 그대로 입력하십시오(&amp;A):</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the production account %1</source>
        <translation>운영 계정 %1의 이름</translation>
    </message>
    <message>
        <source>Type the &amp;number of shares (%L1):</source>
        <translation>공유 수(%L1)를 입력하십시오(&amp;N):</translation>
    </message>
    <message>
        <source>Number of shares, %L1</source>
        <translation>공유 수, %L1</translation>
    </message>
    <message>
        <source>Type the name as it is written: %1.</source>
        <translation>이름을 적힌 그대로 입력하십시오: %1.</translation>
    </message>
    <message>
        <source>Type the number of shares.</source>
        <translation>공유 수를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>Words in the guide</source>
        <translation>설명서에서 단어 찾기</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>설명서에서 찾기</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>설명서의 목차</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>설명서의 본문</translation>
    </message>
    <message>
        <source>The guide is not part of this build of the program.</source>
        <translation>이 프로그램 빌드에는 설명서가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2곳 중 %1번째</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::HistoryController</name>
    <message>
        <source>it has no batch %1</source>
        <translation>배치 %1이(가) 없음</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>저널을 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The batch could not be read. %1</source>
        <translation>배치를 읽지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Words in any column</source>
        <translation>모든 열에서 단어 찾기</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>모든 배치</translation>
    </message>
    <message>
        <source>Open, or with unknown outcomes</source>
        <translation>미결이거나 결과를 알 수 없는 배치</translation>
    </message>
    <message>
        <source>With shares that did not change</source>
        <translation>변경되지 않은 공유가 있는 배치</translation>
    </message>
    <message>
        <source>With refused shares</source>
        <translation>거부된 공유가 있는 배치</translation>
    </message>
    <message>
        <source>With shares that were not sent</source>
        <translation>보내지 않은 공유가 있는 배치</translation>
    </message>
    <message>
        <source>That can be undone</source>
        <translation>되돌릴 수 있는 배치</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>복원 배치</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>표시(&amp;S):</translation>
    </message>
    <message>
        <source>Batches, the newest first</source>
        <translation>배치, 최신순</translation>
    </message>
    <message>
        <source>Shares of the chosen batch with their verdicts</source>
        <translation>선택한 배치의 공유와 결과</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>되돌리기(&amp;U)…</translation>
    </message>
    <message>
        <source>Find &amp;Out Now</source>
        <translation>지금 확인(&amp;O)</translation>
    </message>
    <message>
        <source>Export Audit CS&amp;V…</source>
        <translation>감사 CSV 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>Export Evidence &amp;Pack…</source>
        <translation>증거 패키지 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>Check &amp;Journal…</source>
        <translation>저널 확인(&amp;J)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun %1, ended %2.</source>
        <translation>시작 %1, 종료 %2.</translation>
    </message>
    <message>
        <source>Begun %1; its end is not in the journal.</source>
        <translation>시작 %1. 저널에 끝이 없습니다.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>배치 %1</translation>
    </message>
    <message>
        <source>gives back what batch %1 revoked</source>
        <translation>배치 %1에서 해제한 것을 되돌림</translation>
    </message>
    <message>
        <source>undone %1 by batch %2</source>
        <translation>%1에 배치 %2(으)로 되돌림</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>먼저 배치를 선택하십시오.</translation>
    </message>
    <message>
        <source>This batch gave shares back. To take them away again, revoke them in the table.</source>
        <translation>이 배치는 공유를 복원했습니다. 다시 해제하려면 표에서 해제하십시오.</translation>
    </message>
    <message>
        <source>This batch is open. Find out what became of it first.</source>
        <translation>이 배치는 미결입니다. 먼저 결과를 확인하십시오.</translation>
    </message>
    <message>
        <source>This batch revoked nothing.</source>
        <translation>이 배치에서 해제한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Review what this batch revoked, and share it again</source>
        <translation>이 배치에서 해제한 것을 검토하고 다시 공유합니다</translation>
    </message>
    <message>
        <source>Read the images of every open batch again; no change is sent</source>
        <translation>미결 배치의 이미지를 모두 다시 읽습니다. 변경은 보내지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>배치 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln batch(es)</source>
        <translation>
            <numerusform>배치 %Ln건 중 %L1건</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used. %1</source>
        <translation>저널을 사용할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>저널을 읽는 중…</translation>
    </message>
    <message>
        <source>No batch yet.

Every revocation and every undo is kept here: what was planned, what was sent, what the lists said before and after, and what became of each share. Tick shares in the main window and choose Revoke to begin.</source>
        <translation>아직 배치가 없습니다.

모든 해제와 되돌리기가 여기에 남습니다. 무엇을 계획하고 보냈는지, 전후의 목록이 어땠는지, 각 공유가 어떻게 되었는지 볼 수 있습니다. 시작하려면 기본 창에서 공유를 선택하고 공유 해제를 누르십시오.</translation>
    </message>
    <message>
        <source>No batch matches.

Clear the search or show all batches.</source>
        <translation>일치하는 배치가 없습니다.

검색을 지우거나 모든 배치를 표시하십시오.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ImportDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>다른 파일(&amp;F)…</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>계정 가져오기</translation>
    </message>
    <message>
        <source>Accounts that could be imported</source>
        <translation>가져올 수 있는 계정</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>From %1. The file is only read.</source>
        <translation>출처: %1. 파일은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>읽은 것이 없습니다.</translation>
    </message>
    <message>
        <source>There are more problems in the file.</source>
        <translation>파일에 문제가 더 있습니다.</translation>
    </message>
    <message>
        <source>There is no key to import here. Choose a configure file of the official tools, or one that was exported from Sharewarden.</source>
        <translation>여기에는 가져올 키가 없습니다. 공식 도구의 configure 파일이나 Sharewarden에서 내보낸 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Import Accounts From</source>
        <translation>가져올 파일 선택</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Importing… If the keychain is locked, it asks for its password.</source>
        <translation>가져오는 중… 키체인이 잠겨 있으면 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>The Keychain Did Not Take the Key</source>
        <translation>키체인에 키를 저장하지 못함</translation>
    </message>
    <message>
        <source>The accounts that are still ticked were not imported. Their secret keys can be kept in memory instead: they are written nowhere, and have to be entered again the next time the program starts.</source>
        <translation>아직 선택되어 있는 계정은 가져오지 못했습니다. 대신 시크릿 키를 메모리에 둘 수 있습니다. 어디에도 기록하지 않으며, 다음에 프로그램을 시작하면 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory Until the Program Closes</source>
        <translation>프로그램을 닫을 때까지 메모리에 두기(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Account(s)</source>
        <translation>
            <numerusform>계정 %n개 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, 선택 안 됨</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>액세스 키</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::InventoryFiles</name>
    <message>
        <source>Export Inventory</source>
        <translation>인벤토리 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON Lines files (*.jsonl)</source>
        <translation>CSV 파일 (*.csv);;JSON Lines 파일 (*.jsonl)</translation>
    </message>
    <message>
        <source>The inventory was not exported. %1</source>
        <translation>인벤토리를 내보내지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::InventoryKeeper</name>
    <message>
        <source>The last inventory could not be opened; it was left as it is. Scan to make a new one. %1</source>
        <translation>마지막 인벤토리를 열 수 없어 그대로 두었습니다. 스캔하면 새로 만듭니다. %1</translation>
    </message>
    <message>
        <source>The inventory could not be kept for the next start. %1</source>
        <translation>다음 시작을 위해 인벤토리를 보관하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::JournalCheckDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>다시 확인(&amp;A)</translation>
    </message>
    <message>
        <source>Check Journal</source>
        <translation>저널 확인</translation>
    </message>
    <message>
        <source>The journal is being read</source>
        <translation>저널을 읽는 중</translation>
    </message>
    <message>
        <source>Paste a head that was kept elsewhere, or only its hash</source>
        <translation>다른 곳에 보관한 헤드 또는 그 해시만 붙여 넣으십시오</translation>
    </message>
    <message>
        <source>&amp;Head:</source>
        <translation>헤드(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Known head:</source>
        <translation>보관한 헤드(&amp;K):</translation>
    </message>
    <message>
        <source>The known head cannot be read, so nothing was checked.</source>
        <translation>보관한 헤드를 읽을 수 없어 아무것도 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>A head is the number of an entry, a colon and 64 hexadecimal digits, as shown below as Head; the 64 digits alone do as well.</source>
        <translation>헤드는 아래의 헤드에 표시된 것처럼 항목 번호, 콜론, 16진수 64자리로 되어 있습니다. 64자리만 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>저널을 읽는 중…</translation>
    </message>
    <message>
        <source>✕ The journal could not be checked.</source>
        <translation>✕ 저널을 확인하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::LogModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Lines of the log, the newest last</source>
        <translation>로그의 줄(가장 최근 것이 맨 아래)</translation>
    </message>
    <message>
        <source>Words in the event</source>
        <translation>이벤트에서 단어 찾기</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>모든 줄</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>상세 정보 제외</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>오류와 경고</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>표시(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>선택한 줄 또는 표시된 모든 줄을 복사합니다</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>표시된 줄을 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>로그 저장</translation>
    </message>
    <message>
        <source>Log (*.log *.txt)</source>
        <translation>로그 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The log was not saved. %1</source>
        <translation>로그를 저장하지 못했습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%n줄 중 %1줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder of the log files</source>
        <translation>로그 파일의 폴더를 보여 줍니다</translation>
    </message>
    <message>
        <source>The log is not written to a file; the settings can change that.</source>
        <translation>로그를 파일에 쓰지 않고 있습니다. 설정에서 바꿀 수 있습니다.</translation>
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
    <message numerus="yes">
        <source>The audit CSV with %Ln row(s) was written to %1.</source>
        <translation>
            <numerusform>%Ln개 행의 감사 CSV를 %1에 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence pack is being written…</source>
        <translation>증거 패키지를 쓰는 중…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The batch could not be read, so nothing was changed. %1</source>
        <translation>배치를 읽지 못해 아무것도 바꾸지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Undo of batch %1: %2</source>
        <comment>identifier and reason of the batch</comment>
        <translation>배치 %1 되돌리기: %2</translation>
    </message>
    <message>
        <source>This batch revoked nothing, so there is nothing to undo.</source>
        <translation>이 배치에서 해제한 것이 없어 되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>What became of earlier batches is being read. Wait for it or stop it.</source>
        <translation>이전 배치의 결과를 읽는 중입니다. 기다리거나 중지하십시오.</translation>
    </message>
    <message>
        <source>A review is open. End it first.</source>
        <translation>검토가 열려 있습니다. 먼저 검토를 끝내십시오.</translation>
    </message>
    <message>
        <source>A plan is being opened.</source>
        <translation>계획을 여는 중입니다.</translation>
    </message>
    <message>
        <source>The Plan Was Not Opened</source>
        <translation>계획을 열지 못함</translation>
    </message>
    <message>
        <source>Accounts whose changes were allowed until the window closes could not be set back to read-only: their shares can still be changed. Set them to read-only in their settings. %1</source>
        <translation>창을 닫을 때까지 변경을 허용한 계정을 다시 읽기 전용으로 되돌리지 못해 아직 공유를 변경할 수 있습니다. 계정 설정에서 읽기 전용으로 바꾸십시오. %1</translation>
    </message>
    <message>
        <source>Accounts Not Read-Only</source>
        <translation>계정이 읽기 전용이 아님</translation>
    </message>
    <message>
        <source>Close During the Run?</source>
        <translation>실행 중에 닫을까요?</translation>
    </message>
    <message>
        <source>Waiting for the keychain: unlock it in the window that asks for its password.</source>
        <translation>키체인을 기다리는 중입니다. 암호를 묻는 창에서 잠금을 푸십시오.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Scan</source>
        <translation>스캔 취소(&amp;N)</translation>
    </message>
    <message>
        <source>This is the last inventory, of %1.</source>
        <translation>%1에 읽은 마지막 인벤토리입니다.</translation>
    </message>
    <message>
        <source>Since the inventory of %1: %2 new, %3 gone.</source>
        <translation>%1의 인벤토리 이후: 새로 생긴 %2, 없어진 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>공유 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;can Now</source>
        <translation>지금 스캔(&amp;C)</translation>
    </message>
    <message>
        <source>This computer seems to be offline: parts of the estate could not be read. Connect it, then scan again.</source>
        <translation>이 컴퓨터가 오프라인인 것 같습니다. 일부를 읽지 못했습니다. 연결한 뒤 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>The inventory was written to %1, and what was read and what was not to %2.</source>
        <translation>인벤토리를 %1에 쓰고, 읽은 부분과 읽지 못한 부분을 %2에 썼습니다.</translation>
    </message>
    <message>
        <source>The review is marked as done.</source>
        <translation>검토를 완료로 표시했습니다.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Nothing that is shown is a finding that could be ticked.</source>
        <translation>표시된 항목에는 선택할 수 있는 발견 사항이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) with findings are ticked.</source>
        <translation>
            <numerusform>발견 사항이 있는 공유 %Ln건을 선택했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As at First</source>
        <translation>처음 상태로(&amp;A)</translation>
    </message>
    <message>
        <source>The saved searches were changed.</source>
        <translation>저장된 검색을 변경했습니다.</translation>
    </message>
    <message>
        <source>The searches could not be saved.</source>
        <translation>검색을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Save This Search</source>
        <translation>이 검색 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget This Search</source>
        <translation>이 검색 삭제(&amp;F)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MarkReviewDialog</name>
    <message>
        <source>Mark Review as Done</source>
        <translation>검토를 완료로 표시</translation>
    </message>
    <message>
        <source>You answer for having looked at %1 of %2, of which %3 have a finding and stay as they are. From now on, what is new since this review is a finding. The mark goes to the journal, and the inventory is kept with it.</source>
        <translation>%2의 %1을 살펴보았음을 책임지고 확인합니다. 그중 %3건은 발견 사항이 있지만 그대로 둡니다. 지금부터 이 검토 이후에 새로 생긴 것은 발견 사항이 됩니다. 완료 표시는 저널에 기록되고, 인벤토리도 함께 보관됩니다.</translation>
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
    <message>
        <source>▲ Not everything was read. The mark says so, for: %1</source>
        <translation>▲ 일부를 읽지 못했습니다. 완료 표시에도 그렇게 기록됩니다: %1</translation>
    </message>
    <message>
        <source>Covers:</source>
        <translation>대상:</translation>
    </message>
    <message>
        <source>Last review:</source>
        <translation>마지막 검토:</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, and by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>검토자(&amp;R):</translation>
    </message>
    <message>
        <source>What was decided, and why findings stay</source>
        <translation>결정한 내용과 발견 사항을 남겨 두는 이유</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>메모(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Mark as Done</source>
        <translation>완료로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was read whole: scan first.</source>
        <translation>전부 읽은 부분이 없습니다. 먼저 스캔하십시오.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MessageLine</name>
    <message>
        <source>Copy Details</source>
        <translation>상세 정보 복사</translation>
    </message>
    <message>
        <source>Copy this message with the time and the versions, for support</source>
        <translation>이 메시지를 시각, 버전과 함께 복사합니다(지원 요청용)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::NetworkPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>고르기(&amp;H)…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>이 컴퓨터의 설정대로</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 프록시</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 프록시</translation>
    </message>
    <message>
        <source>As this computer is set up: the desktop&apos;s proxy, or that of the environment variables https_proxy and no_proxy.</source>
        <translation>이 컴퓨터의 설정대로: 데스크톱의 프록시 또는 환경 변수 https_proxy와 no_proxy의 프록시를 사용합니다.</translation>
    </message>
    <message>
        <source>For example: proxy.example.com</source>
        <translation>예: proxy.example.com</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Empty: a proxy that asks is not answered</source>
        <translation>비워 두면 프록시의 인증 요구에 응답하지 않음</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>프록시(&amp;R):</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>호스트(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>사용자 이름(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>암호(&amp;W):</translation>
    </message>
    <message>
        <source>Only where your company has an authority of its own</source>
        <translation>회사에 자체 인증 기관이 있을 때만</translation>
    </message>
    <message>
        <source>A PEM file with certificates that are trusted beside those of this computer. Nothing else about the check of certificates changes.</source>
        <translation>이 컴퓨터의 인증서와 함께 신뢰할 인증서가 든 PEM 파일입니다. 인증서 검사에서 달라지는 것은 이것뿐입니다.</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>파일의 인증서</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>A call that shows no sign of life for that long is given up.</source>
        <translation>이 시간 동안 아무 응답이 없는 호출은 포기합니다.</translation>
    </message>
    <message>
        <source>How many calls of one account are under way at once. There are fewer while NAVER Cloud asks for fewer.</source>
        <translation>한 계정의 호출을 동시에 몇 개까지 진행할지 정합니다. 네이버 클라우드가 줄이라고 하는 동안에는 줄어듭니다.</translation>
    </message>
    <message>
        <source>&amp;Authorities:</source>
        <translation>인증 기관(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>제한 시간(&amp;T):</translation>
    </message>
    <message>
        <source>Calls at o&amp;nce:</source>
        <translation>동시 호출(&amp;N):</translation>
    </message>
    <message>
        <source>Goes to the keychain, is never shown</source>
        <translation>키체인에 저장하며 다시 표시하지 않음</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>키체인에 저장됨. 바꾸려면 입력</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>인증서 %n개:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::NoticeBar</name>
    <message>
        <source>Copy &amp;Details</source>
        <translation>상세 정보 복사(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::OverviewPanel</name>
    <message>
        <source>Show as &amp;Tables</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Shows every chart on this page as a table with the same values</source>
        <translation>이 화면의 모든 그림을 같은 값의 표로 보여 줍니다</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>심각도별 발견 사항</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Shares by their worst finding.</source>
        <translation>가장 심각한 발견 사항을 기준으로 센 공유입니다.</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>종류별 발견 사항</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>A share with several findings counts for each.</source>
        <translation>발견 사항이 여러 개인 공유는 각각에 모두 셉니다.</translation>
    </message>
    <message>
        <source>Shares by domain</source>
        <translation>도메인별 공유</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>The domain of the login ID.</source>
        <translation>로그인 ID의 도메인입니다.</translation>
    </message>
    <message>
        <source>Shares by account and region</source>
        <translation>계정과 리전별 공유</translation>
    </message>
    <message>
        <source>Account / region</source>
        <translation>계정 / 리전</translation>
    </message>
    <message>
        <source>Shares by age of the image</source>
        <translation>이미지의 기간별 공유</translation>
    </message>
    <message>
        <source>Age of the image</source>
        <translation>이미지의 기간</translation>
    </message>
    <message>
        <source>Counted from when the image was made: NAVER Cloud does not say since when it has been shared.</source>
        <translation>이미지를 만든 때부터 셉니다. 네이버 클라우드는 공유가 언제부터 있었는지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Shares over time</source>
        <translation>공유의 추이</translation>
    </message>
    <message>
        <source>images</source>
        <comment>below a number</comment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>shared images</source>
        <comment>below a number</comment>
        <translation>공유 중인 이미지</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>below a number</comment>
        <translation>공유</translation>
    </message>
    <message>
        <source>login IDs</source>
        <comment>below a number</comment>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>shares with findings</source>
        <comment>below a number</comment>
        <translation>발견 사항이 있는 공유</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>accounts and regions</comment>
        <translation>
            <numerusform>그 외 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Incomplete: not everything was read.</source>
        <translation>▲ 미완료: 일부를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The line begins with the second scan.</source>
        <translation>두 번째 스캔부터 선이 그려집니다.</translation>
    </message>
    <message>
        <source>As found by the scans that are kept.</source>
        <translation>보관된 스캔에서 찾은 결과입니다.</translation>
    </message>
    <message>
        <source>Hollow: not everything was read, there may have been more.</source>
        <translation>속이 빈 점: 일부를 읽지 못했으며, 실제로는 더 많았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>읽은 내용이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>아직 보여 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>This does not mean that nothing is shared.</source>
        <translation>공유가 없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>After a scan, this page shows with whom images are shared, where, and what should not be. Every bar leads to its shares in the table.</source>
        <translation>스캔하면 이미지를 누구와 어디에서 공유하는지, 공유하면 안 되는 것이 무엇인지 이 화면에 나옵니다. 막대를 고르면 해당하는 공유를 표에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PackExport</name>
    <message>
        <source>Folder for the Evidence Pack</source>
        <translation>증거 패키지 폴더</translation>
    </message>
    <message>
        <source>The evidence pack was not written. %1</source>
        <translation>증거 패키지를 쓰지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Export Evidence Pack</source>
        <translation>증거 패키지 내보내기</translation>
    </message>
    <message>
        <source>The evidence pack was written to %1.</source>
        <translation>증거 패키지를 %1에 썼습니다.</translation>
    </message>
    <message>
        <source>The journal is not intact; the pack says so.</source>
        <translation>저널이 온전하지 않습니다. 패키지에도 그렇게 적혀 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet what became of %Ln share(s) in it.</source>
        <translation>
            <numerusform>패키지에 결과를 아직 알 수 없는 공유가 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1. Noted elsewhere, it shows whether the pack was changed later.</source>
        <translation>매니페스트의 SHA-256: %1. 다른 곳에 적어 두면 나중에 패키지가 변경되었는지 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PlanOpening</name>
    <message>
        <source>Open Plan</source>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>계획 (*.json)</translation>
    </message>
    <message>
        <source>Reading what has become of the plan&apos;s shares…</source>
        <translation>계획의 공유가 지금 어떤 상태인지 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>The Plan Was Not Opened</source>
        <translation>계획을 열지 못함</translation>
    </message>
    <message>
        <source>The plan is for the account %1, and no account here has exactly this name. Nothing was changed. Add the account, or give it this name, and open the plan again.</source>
        <translation>이 계획은 계정 %1의 계획인데, 여기에는 이름이 정확히 같은 계정이 없습니다. 바뀐 것은 없습니다. 계정을 추가하거나 기존 계정의 이름을 이 이름으로 바꾼 뒤 계획을 다시 여십시오.</translation>
    </message>
    <message>
        <source>The plan is for the account %1 at %2, and here this account is at %3. Nothing was changed. Correct the account&apos;s site, or make a new plan.</source>
        <translation>이 계획에서는 계정 %1의 사이트가 %2인데, 여기에서는 %3입니다. 바뀐 것은 없습니다. 계정의 사이트를 바로잡거나 계획을 새로 만드십시오.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>바뀐 것은 없습니다. %1</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had, so nothing was read or changed. %2</source>
        <translation>계정 %1의 키를 가져오지 못해 아무것도 읽거나 바꾸지 않았습니다. %2</translation>
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
    <message>
        <source>%L1 of %L2 as planned</source>
        <translation>%L2건 중 %L1건 계획대로</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PolicyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>From the Es&amp;tate…</source>
        <translation>인벤토리에서(&amp;T)…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Such as: who may use our images, 2026</source>
        <translation>예: 우리 이미지를 쓸 수 있는 사람, 2026년</translation>
    </message>
    <message>
        <source>In which the last days of trust end; type a part of its name to find it</source>
        <translation>신뢰의 마지막 날이 끝나는 기준 시간대입니다. 이름의 일부를 입력해 찾을 수 있습니다</translation>
    </message>
    <message>
        <source>None; or domains with commas between them</source>
        <translation>없음. 또는 쉼표로 구분한 도메인</translation>
    </message>
    <message>
        <source>Domains of mail for anybody, besides those that Sharewarden knows. Shares with them are findings even where the domain is trusted.</source>
        <translation>Sharewarden이 아는 것 외에 누구나 쓸 수 있는 메일 도메인입니다. 도메인을 신뢰하더라도 이 도메인과의 공유는 발견 사항이 됩니다.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>By any of its columns (Ctrl+F)</source>
        <translation>모든 열에서 찾습니다(Ctrl+F)</translation>
    </message>
    <message>
        <source>Trusted login IDs and domains</source>
        <translation>신뢰하는 로그인 ID와 도메인</translation>
    </message>
    <message>
        <source>Pick from the domains and login IDs that images are shared with now</source>
        <translation>지금 이미지를 공유하는 도메인과 로그인 ID에서 고릅니다</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>시간대(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Personal mail domains:</source>
        <translation>개인 메일 도메인(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Replace what is shown here by the policy of a JSON file</source>
        <translation>여기에 표시된 내용을 JSON 파일의 정책으로 바꿉니다</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>Write what is shown here as a JSON file, to share it</source>
        <translation>여기에 표시된 내용을 전달할 수 있도록 JSON 파일로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>The policy cannot be read, so it cannot be changed here; the file was left as it is. Mend the file, or open a copy of the policy that is to take its place. %1</source>
        <translation>정책을 읽을 수 없어 여기에서 변경할 수 없습니다. 파일은 그대로 두었습니다. 파일을 고치거나, 대신 쓸 정책의 사본을 여십시오. %1</translation>
    </message>
    <message>
        <source>Nothing is trusted yet, so no share can be outside of the policy. Add who may be shared with, or pick from the estate.</source>
        <translation>아직 신뢰하는 것이 없으므로 정책 밖의 공유도 없습니다. 공유해도 되는 대상을 추가하거나 인벤토리에서 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing was saved: “%1” is no time zone. Choose one from the list, such as Asia/Seoul.</source>
        <translation>저장하지 않았습니다. “%1”은(는) 시간대가 아닙니다. Asia/Seoul처럼 목록에 있는 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1: %2. Correct it and save again.</source>
        <translation>저장하지 않았습니다. %1: %2. 고친 뒤 다시 저장하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>여기에서 항목 %n개를 제거했습니다. 정책 자체는 저장할 때 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the estate. Scan it first, then trust from what was found.</source>
        <translation>인벤토리가 없습니다. 먼저 스캔한 뒤 찾은 것에서 신뢰할 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Everything in the estate is in the policy already.</source>
        <translation>인벤토리에 있는 것이 모두 이미 정책에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>여기에 항목 %n개를 추가했습니다. 정책 자체는 저장할 때 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of the policy are not saved.</source>
        <translation>정책의 변경 내용이 저장되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2개 중 %1개 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>기간 종료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a Policy</source>
        <translation>정책 열기</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Nothing was replaced. %1</source>
        <translation>바꾸지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Replace the Policy?</source>
        <translation>정책을 바꿀까요?</translation>
    </message>
    <message numerus="yes">
        <source>The file holds a policy with %n entry(s).</source>
        <translation>
            <numerusform>파일에 항목 %n개가 있는 정책이 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds the policy “%1” with %n entry(s).</source>
        <translation>
            <numerusform>파일에 정책 “%1”(항목 %n개)이(가) 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that come: %1
Entries that go: %2
Entries that change: %3

Nothing is written before Save.</source>
        <translation>추가되는 항목: %1
없어지는 항목: %2
바뀌는 항목: %3

저장하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>The opened policy is shown. It takes the place of the present one with Save.</source>
        <translation>연 정책을 표시합니다. 저장하면 현재 정책을 대신합니다.</translation>
    </message>
    <message>
        <source>Save a Copy of the Policy</source>
        <translation>정책의 사본 저장</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>사본을 썼습니다: %1</translation>
    </message>
    <message>
        <source>The copy was not written. %1</source>
        <translation>사본을 쓰지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Replace the Other Change?</source>
        <translation>다른 변경 내용을 덮어쓸까요?</translation>
    </message>
    <message>
        <source>The policy on disk is no longer the one that was opened here: another window or person has changed it.</source>
        <translation>디스크의 정책이 여기에서 연 것과 다릅니다. 다른 창이나 다른 사람이 변경했습니다.</translation>
    </message>
    <message>
        <source>Replacing it takes that change away. To keep it, cancel, save a copy of what is shown here, and open this window again.</source>
        <translation>덮어쓰면 그 변경 내용은 없어집니다. 남기려면 취소하고, 여기에 표시된 내용의 사본을 저장한 뒤 이 창을 다시 여십시오.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>덮어쓰기(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>정책을 저장하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PolicyModel</name>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Domain and its sub-domains</source>
        <translation>도메인과 하위 도메인</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>▲ %1, over</source>
        <comment>the last day of a trust</comment>
        <translation>▲ %1, 종료</translation>
    </message>
    <message>
        <source>Shares with it are findings: its trust is over.</source>
        <translation>신뢰 기간이 끝나 이 대상과의 공유는 발견 사항입니다.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰 대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>For</source>
        <translation>적용 계정</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecordTableModel</name>
    <message>
        <source>… no verdict yet</source>
        <translation>… 아직 결과 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of an image</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>A call was written down, and no verdict after it.</source>
        <translation>호출이 기록되었지만 그 뒤의 결과가 없습니다.</translation>
    </message>
    <message>
        <source>No call was written down for it, and no verdict.</source>
        <translation>기록된 호출도 결과도 없습니다.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Account / region / family</source>
        <translation>계정 / 리전 / 계열</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>호출 ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>요청 ID</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecoveryController</name>
    <message>
        <source>The account %1 is no longer set up.</source>
        <translation>계정 %1이(가) 더 이상 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The key of the account %1 could not be had. %2</source>
        <translation>계정 %1의 키를 가져오지 못했습니다. %2</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecoveryNotice</name>
    <message>
        <source>What became of them was not found out. %1</source>
        <translation>결과를 확인하지 못했습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) of the journal did not come to an end:</source>
        <translation>
            <numerusform>저널에 끝나지 않은 배치 %Ln건이 있습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is not known what became of %Ln share(s).</source>
        <translation>
            <numerusform>공유 %Ln건의 결과를 알 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding out reads their images again and sends no change.</source>
        <translation>확인할 때는 이미지를 다시 읽기만 하고 변경은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Find Out Now</source>
        <translation>지금 확인(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>나중에(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>중지(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>기록(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping: what is being read ends, the rest stays open…</source>
        <translation>중지하는 중: 읽고 있는 것만 마치고 나머지는 미결로 남습니다…</translation>
    </message>
    <message>
        <source>Reading what became of the shares: %L1 of %L2…</source>
        <translation>공유의 결과를 읽는 중: %L2건 중 %L1건…</translation>
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
    <message>
        <source>Review of a Prepared Plan</source>
        <translation>준비된 계획 검토</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>현재: %1</translation>
    </message>
    <message>
        <source>Undoes the run:</source>
        <translation>되돌리는 실행:</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1(%2), %3</translation>
    </message>
    <message>
        <source>Compare it with the digest that the person who prepared the plan told you: then nothing in it was changed.</source>
        <translation>계획을 준비한 사람이 알려 준 다이제스트와 비교하십시오. 같으면 계획의 내용이 바뀌지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>준비한 사람:</translation>
    </message>
    <message>
        <source>&amp;Digest (SHA-256):</source>
        <translation>다이제스트(SHA-256)(&amp;D):</translation>
    </message>
    <message>
        <source>Save &amp;Plan…</source>
        <translation>계획 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the plan to a file, so that somebody else approves and runs it. Nothing is changed.</source>
        <translation>다른 사람이 승인하고 실행할 수 있도록 계획을 파일로 씁니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Save Plan</source>
        <translation>계획 저장</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>계획 (*.json)</translation>
    </message>
    <message>
        <source>The plan was saved as %1. Tell the person who approves it this digest, by another way than the file: %2</source>
        <translation>계획을 %1(으)로 저장했습니다. 승인할 사람에게 파일과는 다른 경로로 이 다이제스트를 알려 주십시오: %2</translation>
    </message>
    <message>
        <source>The plan was not saved. %1</source>
        <translation>계획을 저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Review Before Restoring</source>
        <translation>복원 전 검토</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;store %Ln Share(s)</source>
        <translation>
            <numerusform>공유 %Ln건 복원(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares to restore, by account and image</source>
        <translation>복원할 공유, 계정과 이미지별</translation>
    </message>
    <message>
        <source>Nothing can be restored.</source>
        <translation>복원할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing that can be restored.</source>
        <translation>복원할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>This gives these login IDs access again: they can make servers from these images. It can be undone by revoking again. Just before each image is changed it is read once more, and who has access already is left alone.</source>
        <translation>이 로그인 ID들에 접근 권한을 다시 주어, 이 이미지로 서버를 만들 수 있게 됩니다. 다시 해제하면 되돌릴 수 있습니다. 각 이미지는 변경 직전에 한 번 더 읽으며, 이미 접근할 수 있는 로그인 ID는 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>For example: revoked by mistake</source>
        <translation>예: 실수로 해제함</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ReviewKeeper</name>
    <message>
        <source>The inventory of the last review is not on this computer any more, or was changed: what is new since then cannot be told.</source>
        <translation>마지막 검토의 인벤토리가 이 컴퓨터에 더 이상 없거나 변경되었습니다. 그 이후 새로 생긴 것을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The review was not marked as done: its inventory could not be kept. %1</source>
        <translation>검토를 완료로 표시하지 못했습니다. 인벤토리를 보관할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The review was not marked as done: the journal could not be written. %1</source>
        <translation>검토를 완료로 표시하지 못했습니다. 저널을 쓸 수 없습니다. %1</translation>
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
    <message>
        <source>Restoring…</source>
        <translation>공유를 복원하는 중…</translation>
    </message>
    <message>
        <source>Restoring Shares</source>
        <translation>공유 복원</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>되돌리기(&amp;U)…</translation>
    </message>
    <message>
        <source>Export Evidence &amp;Pack…</source>
        <translation>증거 패키지 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>Review what was revoked, and share it again</source>
        <translation>해제한 것을 검토하고 다시 공유합니다</translation>
    </message>
    <message>
        <source>%v of %m · %1</source>
        <comment>done, all, remaining time</comment>
        <translation>%m건 중 %v건 · %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ScopePanel</name>
    <message>
        <source>Accounts and re&amp;gions</source>
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
        <source>Find an account</source>
        <translation>계정 찾기</translation>
    </message>
    <message>
        <source>Find an account to scan</source>
        <translation>스캔할 계정을 찾습니다</translation>
    </message>
    <message>
        <source>%1 of %2 accounts shown. What is ticked is scanned, shown or not.</source>
        <translation>계정 %2개 중 %1개를 표시합니다. 표시 여부와 관계없이 선택한 것을 스캔합니다.</translation>
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
    <name>sharewarden::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>N&amp;etwork</source>
        <translation>네트워크(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>진단(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>The settings cannot be read, so they cannot be changed here either; the file was left as it is. %1</source>
        <translation>설정을 읽을 수 없어 여기에서 변경할 수도 없습니다. 파일은 그대로 두었습니다. %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>저장하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>설정을 저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTableModel</name>
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
</context>
<context>
    <name>sharewarden::ui::ShareTableView</name>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTreeModel</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>an image or a login ID, and how many shares it has</comment>
        <translation>%1(%L2)</translation>
    </message>
    <message>
        <source>%1, not shared</source>
        <translation>%1, 공유 안 됨</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>선택됨: %1</translation>
    </message>
    <message>
        <source>partly ticked: %1</source>
        <translation>일부 선택됨: %1</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>선택 안 됨: %1</translation>
    </message>
    <message>
        <source>Image / login ID</source>
        <translation>이미지 / 로그인 ID</translation>
    </message>
    <message>
        <source>Login ID / image</source>
        <translation>로그인 ID / 이미지</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ShareTreeView</name>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TickByListDialog</name>
    <message>
        <source>&amp;Open a File…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as Text…</source>
        <translation>텍스트로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Tick by List</source>
        <translation>목록으로 선택</translation>
    </message>
    <message>
        <source>Login IDs</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Paste the login IDs of the people who leave: one a line, or with commas, semicolons, tabs or spaces between them, or a part of a spreadsheet.</source>
        <translation>퇴사하거나 계약이 끝난 사람의 로그인 ID를 붙여 넣으십시오. 한 줄에 하나씩 쓰거나 쉼표, 세미콜론, 탭, 공백으로 나눌 수 있고, 스프레드시트의 일부도 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Login IDs:</source>
        <translation>로그인 ID(&amp;L):</translation>
    </message>
    <message>
        <source>Read a text or CSV file; it takes the place of what is above</source>
        <translation>텍스트 또는 CSV 파일을 읽어 위의 내용과 바꿉니다</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>Copy what was not found</source>
        <translation>찾지 못한 것을 복사합니다</translation>
    </message>
    <message>
        <source>Save what was not found as text</source>
        <translation>찾지 못한 것을 텍스트로 저장합니다</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Open a List of Login IDs</source>
        <translation>로그인 ID 목록 열기</translation>
    </message>
    <message>
        <source>Text and CSV files (*.csv *.txt *.tsv)</source>
        <translation>텍스트와 CSV 파일 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The list was not read. %1</source>
        <translation>목록을 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>As soon as there are login IDs, what they reach is counted here.</source>
        <translation>로그인 ID를 넣으면 그 로그인 ID로 쓸 수 있는 것을 여기에 세어 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n login ID(s) in the list</source>
        <translation>
            <numerusform>목록의 로그인 ID %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them found, with %2</source>
        <translation>그중 %1개를 찾음, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>공유 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these share(s) already ticked</source>
        <translation>
            <numerusform>이 가운데 공유 %n건은 이미 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood:</source>
        <translation>해석하지 못함:</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>해석하지 못함</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n login ID(s)</source>
        <translation>
            <numerusform>찾지 못함: 로그인 ID %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Share(s)</source>
        <translation>
            <numerusform>공유 %n건 선택(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n share(s) ticked. What was not found can still be copied or saved.</source>
        <translation>
            <numerusform>✓ 공유 %n건을 선택했습니다. 찾지 못한 것은 아직 복사하거나 저장할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save What Was Not Found</source>
        <translation>찾지 못한 것 저장</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>저장하지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TrendChart</name>
    <message>
        <source>No scan has been kept yet.</source>
        <translation>아직 보관된 스캔이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s).</source>
        <translation>
            <numerusform>스캔 %Ln회.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>처음: %1</translation>
    </message>
    <message>
        <source>The last: %1</source>
        <translation>마지막: %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Shared images</source>
        <translation>공유 중인 이미지</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ 미완료</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; not everything was read.</source>
        <translation>%1: %2. 일부를 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TrustEntryDialog</name>
    <message>
        <source>With its &amp;sub-domains</source>
        <translation>하위 도메인 포함(&amp;S)</translation>
    </message>
    <message>
        <source>Trusted &amp;until:</source>
        <translation>신뢰 마지막 날(&amp;U):</translation>
    </message>
    <message>
        <source>Add Trust</source>
        <translation>신뢰 추가</translation>
    </message>
    <message>
        <source>Edit Trust</source>
        <translation>신뢰 편집</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>로그인 ID</translation>
    </message>
    <message>
        <source>Domain or login ID</source>
        <translation>도메인 또는 로그인 ID</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1(이 컴퓨터에 없음)</translation>
    </message>
    <message>
        <source>Who it is, such as: build partner</source>
        <translation>누구인지. 예: 빌드 협력사</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>책임지는 사람</translation>
    </message>
    <message>
        <source>Such as the number of the approval</source>
        <translation>예: 승인 번호</translation>
    </message>
    <message>
        <source>Last day of its trust</source>
        <translation>신뢰의 마지막 날</translation>
    </message>
    <message>
        <source>The last day of its trust, in the time zone of the policy</source>
        <translation>신뢰의 마지막 날(정책의 시간대 기준)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>도메인(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>적용 계정(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>이름표(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>담당자(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>메모(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>반영(&amp;P)</translation>
    </message>
    <message>
        <source>Login I&amp;D:</source>
        <translation>로그인 ID(&amp;D):</translation>
    </message>
</context>
</TS>
