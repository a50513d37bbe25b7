<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock（ファイルへのアクセスを遮断）</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp（ファイルや接続を開くことを禁止）</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>メモリとファイルサイズの制限</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>モデルファイルは、ファイルやネットワークにアクセスできないプロセスで実行されます。</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>モデルファイルは専用のプロセスで実行されますが、このシステムには次のものがありません：%1。信頼できるモデルだけを開いてください。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>About OneLogit</source>
        <translation>OneLogitについて</translation>
    </message>
    <message>
        <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
        <translation>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;学習済み分類器の1つのロジットで画像を検索し、各学習損失が正解ロジットと不正解ロジットをどう分離するかを表示します。</translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>モデルファイルの隔離方法を確認中…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>Apache License 2.0に基づくフリーソフトウェアです。&lt;br&gt;%1。</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1.</source>
        <translation>
            <numerusform>%1では、1つのしきい値で全%nクラスに対応でき、F1の低下は%2ポイントです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>%1では、1つのしきい値で全%nクラスに対応でき、F1の低下は%2ポイントです（%3では%4ポイント）。</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
        <translation>「%1」でPR曲線より上に残る面積は、%2では%3です。</translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
        <translation>「%1」でPR曲線より上に残る面積は、%2では%3、%4では%5です。</translation>
    </message>
    <message>
        <source>No model loses more than a point.</source>
        <translation>1ポイントを超えて低下するモデルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>1ポイントを超えて低下するのは%1だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>正規化すると、%1の1-AUPRCは画像1枚あたり加算1回で%2から%3になります。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;：画像とクラスごとに1つの値。これがしきい値以上の画像を採用</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>正解ロジットと不正解ロジット</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>画像自身のクラスyのz&lt;sub&gt;y&lt;/sub&gt;(x)と、それ以外の各クラスjのz&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>正規化ロジット</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; over distinct thresholds, mean over classes</source>
        <translation>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt;（相異なるしきい値についての和）、クラス平均</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P@R .9</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>再現率が0.9以上となる最大のしきい値での適合率、クラス平均</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>統合AP</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>全画像・全クラスをまとめて計算した同じ和</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>2 P R / (P + R)：全クラス共通のしきい値、またはクラスごとに最良のしきい値による値、クラス平均</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>正解ロジット ≤ 不正解ロジットとなるペアの割合。ゼロならロジット分離の原理が成立</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最小マージン</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>最小の正解ロジット − 最大の不正解ロジット</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>ベースライン比</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>1 − (モデルの1-AUPRC) / (ベースラインの1-AUPRC)</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>%1では、1本の線で全%nクラスに対応できます。クラスごとに線を引くと、100点満点で%2点上がります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>%1では、1本の線で全%nクラスに対応できます。クラスごとに線を引くと、100点満点で%2点上がります（%3では%4点）。</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>「%1」での%2の混在度は%3です（0なら混在なし）。</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>「%1」での混在度は、%2では%3（0なら混在なし）、%4では%5です。</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>正規化すると、%1の混在度は%2から%3になります。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>誤検出（不正解ロジットに占める割合）</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>demo sample</source>
        <translation>デモサンプル</translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>%1（学習に未使用）</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>%1（学習用）</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>画像%1枚、%2クラス</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>%1は除外されました。これらの画像と共通のクラスがありません%2。フォルダー名がこのモデルのクラス名と一致する画像を選択してください。</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>%1は除外されました。このモデルが扱える画像が1つのクラスだけなので、比較できる不正解ロジットがありません。2クラス以上の画像を選択してください。</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>%1は除外されました。このモデルのクラスの画像を1枚も読み取れません%2。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1は除外されました。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>「%1」（%n枚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%nクラス</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>%2クラス中%1クラスで比較。モデルに同名のクラスがないため除外（画像%3枚）：%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not a usable value. Choose another one.</source>
        <translation>%1は使用できない値です。別の値を選択してください。</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
        <translation>%1が存在しません。移動されたか、名前が変更された可能性があります。選択し直してください。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
        <translation>%1はフォルダーではありません。画像が入っているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file.</source>
        <translation>%1は通常のファイルではありません。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
        <translation>%1を読み取れません。アクセス権と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
        <translation>%1に書き込めません。元の内容は変更されていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
        <translation>ディスクがいっぱいのため、%1に書き込めません。元の内容は変更されていません。空き容量を増やしてやり直してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another one.</source>
        <translation>%1は空です。別のものを選択してください。</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
        <translation>%1には読み取れる画像がありません。JPEG、PNG、WebP、BMP、TIFF、PNM形式の画像があるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
        <translation>%1の内容が想定と異なります。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
        <translation>%1はOneLogitが対応していない形式です。変換するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
        <translation>%1は新しいバージョンのOneLogitで作成されています。開くにはOneLogitを更新してください。</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
        <translation>%1は途中で終わっています。一部が欠けています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or download it again.</source>
        <translation>%1は破損しています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
        <translation>%1はOneLogitで読み取れる大きさを超えています。もっと小さいものを選択してください。</translation>
    </message>
    <message>
        <source>%1 has counts that disagree. Check that the files belong together.</source>
        <translation>%1の個数が一致しません。対応するファイルの組み合わせか確認してください。</translation>
    </message>
    <message>
        <source>%1 has a label that no class has. Check that data and class names belong together.</source>
        <translation>%1にどのクラスにも該当しないラベルがあります。データとクラス名が対応しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
        <translation>%1のサイズが合いません。モデルと画像が対応しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a class of this model. Choose one of its classes.</source>
        <translation>%1はこのモデルのクラスではありません。モデルにあるクラスを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
        <translation>%1はOneLogitが対応していない損失です。つづりを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
        <translation>%1はOneLogitが対応していないネットワークです。新しいバージョンなら読み取れるかもしれません。</translation>
    </message>
    <message>
        <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
        <translation>%1に有限でない数値が含まれています。このモデルは使用できません。学習し直してください。</translation>
    </message>
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1は、信頼されていないモデルに許可されていない処理を要求しています。入手元がわかっている場合にのみ、信頼済みとして開いてください。</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1はOneLogitで実行できない演算子を使用しています。その演算子を使わずに、またはTorchScriptとしてモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1は画像の分類器ではありません。画像を入力とし、クラスごとに1つの値を出力するモデルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>%1を使用するには、さらに情報が必要です。詳細を開いて指定してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1は時間内に応答しなかったため停止されました。もっと小さいモデルを選択するか、コンピューターの負荷が下がってからやり直してください。</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1により、実行中のプロセスが終了しました。ほかへの影響はありません。このファイルは使用しないでください。</translation>
    </message>
    <message>
        <source>%1 was made with another model. Index the folder again.</source>
        <translation>%1は別のモデルで作成されています。フォルダーのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed. Index the folder again.</source>
        <translation>%1はインデックスの作成後に変更されています。フォルダーのインデックスを作り直してください。</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>%1は別のプログラムが書き込み中のため、これまでに書き込まれた内容を表示しています。そのプログラムを閉じるか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
        <translation>%1にはメモリが足りません。ほかのプログラムを閉じるか、もっと小さいものを選択してください。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1はキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
        <translation>%1は、OneLogitの想定していない原因で失敗しました。やり直しても解決しない場合は、ご報告ください。</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>画像ではない</translation>
    </message>
    <message>
        <source>kind of picture not supported</source>
        <translation>未対応の画像形式</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>途中で終わっている</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>サイズの上限を超過</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>失敗（%1）</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>ページの切り替え。モデル、クラス、しきい値は全ページで共通です。</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>ロジットを表示するネットワーク。✓は、損失がロジット分離の原理に準拠していることを示します。</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>探すクラス。名前の一部を入力してください。クラスを変えても、画像を読み込み直す必要はありません。</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>左：全ファイルの内訳。中央：1ロジットのコスト。右：実行中の処理。</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>しきい値。ロジットがこの値に達した画像がヒットになります。4つの欄は同じしきい値を4通りに表します。わかっている数値を変更すると、ほかの数値が追従します。</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>ヒットした画像（ロジットの高い順）。矢印キーで移動し、Spaceキーで拡大表示します。</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>線の近くにある、モデルの判断が最も不確かな画像。YとNで回答すると、線を回答に合わせることができます。</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>選択した画像、そのロジット、線からの距離、モデルが挙げる上位のクラス。そのクラスかどうかをYとNで回答します。</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>スキップした全ファイルと、その理由。</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>第1の検索と並べて行う第2の検索。両方で見つかる画像と、一方だけで見つかる画像を示します。</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>モデルの比較に使うラベル付き画像。クラスは名前でモデルのクラスと対応付けられます。</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>パネルに描く内容、その順序、線の位置。</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>モデルごとのパネル。正解ロジットは塗りつぶし、不正解ロジットは輪郭線です。両者が離れているほど、1つのしきい値でうまく対応できます。</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>クラスごとのしきい値と比べて、全クラス共通のしきい値で各モデルがどれだけ低下するか。</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>根拠となる情報：区間付きの指標、曲線、原理に反する画像のペア、誤って採用されるクラス。</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>何から学習し、何を、どの損失で、どれだけ学習するか。</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>各損失での正解ロジットと不正解ロジット。学習に使っていない画像で、エポックごとに示します。</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>学習一覧：実行中、待機中、完了した学習。</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>1ロジットのコストと全ロジットのコスト。この環境で測定し、クラス数ごとに示します。</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>モデルについてわかっているすべての情報と、その出所。</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>開いているモデル（全ページ共通の順序）。%1または%2で移動します。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>グラフとその線</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>線を1段階動かす。Shiftを押しながらで10分の1、Ctrlを押しながらで保留ゾーンの線</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>軸の端へ</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>グラフの数値を表として表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>線の位置の棒に対応する画像を表示</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>パネルを拡大、Escで戻る</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>パネルのモデルを選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>画像から画像へ移動</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y、N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>画像がそのクラスかどうかを回答</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>画像を拡大表示、もう一度押すかEscで戻る</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>すべてマウスなしで操作できます。Tabで次の項目へ、%1で前の項目へ移動します。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>OneLogit %1は、Apache License 2.0に基づくフリーソフトウェアです。次のソフトウェアを利用しています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>ウィンドウには、GNU General Public Licenseで提供されるQt Chartsを使用しています。ウィンドウ付きのプログラムを再配布する場合は、同ライセンスのバージョン3以降に従う必要があります。コマンドラインはQtを使用しません。ライブラリはシステムのもので、システム側で置き換えられます。</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>著作権者と、ライセンス全文の場所</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>the items of a list up to one, and that one</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>max-margin</source>
        <translation>最大マージン</translation>
    </message>
    <message>
        <source>self-normalization</source>
        <translation>自己正規化</translation>
    </message>
    <message>
        <source>noise-contrastive</source>
        <translation>ノイズ対照推定</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二値交差エントロピー</translation>
    </message>
    <message>
        <source>batch cross-entropy</source>
        <translation>バッチ交差エントロピー</translation>
    </message>
    <message>
        <source>batch max-margin</source>
        <translation>バッチ最大マージン</translation>
    </message>
    <message>
        <source>ZLPR</source>
        <translation>ZLPR</translation>
    </message>
    <message>
        <source>binary cross-entropy, shared bias</source>
        <translation>二値交差エントロピー（共有バイアス）</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>Focal Loss</translation>
    </message>
    <message>
        <source>smoothed cross-entropy</source>
        <translation>平滑化交差エントロピー</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>モデルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>ほかのデータで比較(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Pictures</source>
        <translation>デモ画像を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Read Folder Again</source>
        <translation>フォルダーを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>全ファイルの内訳(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>第2の検索と比較(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>システムの配色(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About OneLogit</source>
        <translation>OneLogitについて(&amp;A)</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>検索する画像フォルダー</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>最近使ったフォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>学習済み分類器：TorchScript、ONNX、GGUF、safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>最近使ったモデル(&amp;L)</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>モデルの比較に使うラベル付き画像</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>OneLogitに付属の画像</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>リストを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>しきい値に達する画像をCSV、JSON Linesまたはパスのリストとして保存します</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>比較を保存(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>コマンドとしてコピー(&amp;N)</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>同じ画像を一覧表示するonelogit-cliのコマンドライン</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>進行中の作業は保持され、次回の起動時に続行されます</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>選択した内容をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>リストの全画像、または入力したテキスト全体</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>クラスを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>探すクラスの名前の一部を入力します</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>バージョン、ライブラリ、ライセンス</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>このメニューの名前以外は何も削除されません</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>フォルダーの全ファイルをもう一度確認します</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>読み込みの一時停止／再開(&amp;P)</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>読み込み済みの内容は保持されます</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>読み込みを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>正規化スコア(&amp;N)</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>ロジットから全ロジットのlog-sum-expを引いた値で順位付けします</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>保留ゾーン(&amp;U)</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>2本目の線：2本の線の間の画像は保留として表示されます</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>回答に合う線を適用(&amp;F)</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>しきい値を回答に合う位置に動かします</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>「はい」と回答(&amp;Y)</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>選択中の境界付近の画像はこのクラスである</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>「いいえ」と回答(&amp;O)</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>選択中の境界付近の画像はこのクラスではない</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>境界付近の画像(&amp;B)</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>線に最も近い画像を展開または折りたたみます</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>表示されたファイル、線より下のファイル、読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>別のモデルまたはクラスを並べます：Aのみ、両方、Bのみ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>拡大表示(&amp;L)</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>選択中の画像をページ全体に表示します（リストではSpace）</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>既定のプログラムで画像を開く(&amp;I)</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>選択中の画像をシステムの既定のプログラムで開きます（リストではEnter）</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>ファイルマネージャーで表示(&amp;G)</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>選択した画像をフォルダー内で選択した状態で表示します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>全クラスをまとめて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>全クラスのロジットを1つの図に、または選択したクラスのロジットだけを表示します</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>共通軸(&amp;X)</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>全モデルを同じロジット軸で、またはそれぞれの軸で表示します</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>デモ画像で比較(&amp;D)</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>OneLogitに付属のラベル付き画像</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>ラベル付き画像を再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>ファイルの追加、削除、変更を反映します</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>比較を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>比較済みのモデルはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>比較を続行(&amp;G)</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>まだ比較していないモデルを比較します</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>ほかの画像から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>クラスごとのフォルダー、IDXまたはCIFAR-10のファイル</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>フォームの設定で学習します</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>学習の一時停止／再開(&amp;P)</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>1バッチ以内に反映されます。失われるものはありません</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>停止して保存(&amp;K)</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>これまでで最良のエポックをモデルにします</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>停止して破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>何も残りません</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>エポックを再生(&amp;R)</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>分離が進む様子を最初のエポックから表示します</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>学習したモデルを比較(&amp;C)</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>モデルがまだ見ていない画像で比較します</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>最良のモデルで検索(&amp;B)</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>学習したモデルのうち最良のものを使用中のモデルにします</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>フォルダーの画像を1つのロジットで検索します</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>開いているモデルの正解ロジットと不正解ロジットを並べて表示します</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>複数の損失で小さなネットワークを学習します</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>1ロジットのコストと全ロジットのコスト</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>開いているモデルとその情報</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>リストの画像を少なく、大きく表示します</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>画像を小さく(&amp;R)</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>リストの画像を多く、小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>ウィンドウを画面全体に広げるか、元に戻します</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>モデル、画像、クラス、しきい値、表示を1つの名前にまとめたもの</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>最近使ったプロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>開いているもの、選択、設定をプロジェクトのファイルに保存します</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>名前を付けてプロジェクトを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>開いているもの、選択、設定を別のファイルに保存します</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>プロジェクトを閉じる(&amp;R)</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>プロジェクトのファイル以外は、すべて開いたままになります</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>最後の選択、回答、線の移動を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>取り消した操作をもう一度実行します</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>数文字の入力で、コマンド、クラス、モデル、最近使ったフォルダーを呼び出せます</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>この項目のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>フォーカスのある項目についてのヘルプページを開きます</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>これは何？(&amp;I)</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>フォーカスのある項目、または次にクリックした項目を簡単に説明します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>すべてのキー操作の確認と変更</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>このプログラムでできることと、始め方</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>重要な操作部を順に紹介します</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>このプログラムに含まれるほかの開発者のソフトウェアと、その条件</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>やり直し：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>最近使ったフォルダーを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>最近使ったモデルを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>ハイコントラスト（ライト）(&amp;H)</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>ハイコントラスト（ダーク）(&amp;K)</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>動きを減らす(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>デスクトップの設定にかかわらず、何もひとりでに動かなくなります</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>画像を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>プレゼンテーション(&amp;N)</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>観客に見せるため、全画面に大きな文字で表示します。その間の操作は保存されません</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>プレゼンテーションの自動再スタート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>専門用語(&amp;E)</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>やさしい言葉の代わりに専門用語を使います</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>記録を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>設定、曲線、数値をJSONで、または曲線だけをCSVで保存します</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>最近使ったプロジェクトを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>%1クラス</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>短辺を%1に合わせ、中央を切り出し</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>このモデルでは、1クラスでの検索による節約はありません。ほかの機能はすべて使えます。</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>最大差 %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>バックボーン＋ヘッドとネットワーク全体との差（最大のロジットに対する相対値）</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>、BGR順</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>、RGB順</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>1つのしきい値で全クラスに対応できるかは、比較ページで確認できます。</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に非準拠</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>ユーザーが指定</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>ファイルに記載</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>同じ場所にあるファイルから</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>仮定（情報なし）</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>内容のハッシュ %1</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>ユーザーが信頼済み、%1を実行</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>不要：計算用の演算子のみ</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>不要：数値のみ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>ロジットより後の処理。1枚の画像でのクラスの順位は変わりません</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0〜1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1〜1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0〜255</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>クラスごとに%1次元の内積1回</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>クラスごとに1チャネル：%2次元の内積%1回の平均</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>全ロジットを計算：このネットワークには最後の線形層がありません</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>%1：%2クラス</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>%1：%2クラス、名前は%3から</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>%1：%2クラス、名前はファイル自体から</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>%1：%2クラス、ユーザーの指定による</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>ほかの高さや幅にも対応</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>名前：%1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%L1 s left</source>
        <translation>残り%L1秒</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>残り%L1分</translation>
    </message>
    <message>
        <source>%L1 h left</source>
        <translation>残り%L1時間</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>PanelDrawing</name>
    <message>
        <source>count, log</source>
        <translation>個数（対数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（対数）</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>全クラス</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>「%1」対その他</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>正規化ロジット</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>生のロジット</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>再現率に対する適合率</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>ROC：誤検出に対する再現率</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>DET：誤検出に対する見逃し（正規偏差）</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>正解ロジットと不正解ロジット</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>1-AUPRC %1</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>ロジット、n = 正解 %1 + 不正解 %2</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>しきい値%1：P %2、R %3</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>%1：モデル %2%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>、しきい値 %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>画像 %1、OneLogit %2</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>統合AP</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>F1（単一しきい値）</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1（クラス別）</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最小マージン</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit：モデル%n個の比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>モデル%n個の比較</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>At &lt;b&gt;%1&lt;/b&gt; classes: one logit &lt;b&gt;%2&lt;/b&gt; a picture, all logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4 times&lt;/b&gt; faster; reads %5 instead of %6 of weights.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;クラスの場合：1ロジットは画像1枚あたり&lt;b&gt;%2&lt;/b&gt;、全ロジットは&lt;b&gt;%3&lt;/b&gt;で、&lt;b&gt;%4倍&lt;/b&gt;高速です。読み取る重みは%6ではなく%5です。</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>%1クラスまで測定済みです。</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>1枚あたり%1</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>画像のインデックス作成時に1回、%1個の値を出力</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>1ロジット</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>特徴量から計算、%1を読み取り</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全ロジット</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>%1クラス、%2を読み取り</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>バックボーン %1、1ロジット %2、全%3ロジット %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>バックボーンとヘッドを測定中…</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>%1クラスのヘッドを測定中（%2/%3）</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>必要な確かさ(&amp;S)</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>ロジットのしきい値(&amp;S)</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>%が正しい</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>% 適合率</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>%を見逃し</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>% FNR</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>陽性</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>陽性</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1が正しい</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>適合率 %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1を見逃し</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>FNR %1</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>保留ゾーン</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>棄却オプション</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>表示 %1 + しきい値未満 %2 + スキップ %3 = 合計 %4</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>採用 %1 + 除外 %2 + 読み取り不可 %3 = 合計 %4ファイル</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>表示 %1 + しきい値未満 %2 + スキップ %3 + 未読み込み %4 = 合計 %5</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>採用 %1 + 除外 %2 + 読み取り不可 %3 + 未処理 %4 = 合計 %5ファイル</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>そのクラスの画像</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>正解ロジット</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>ほかのクラスの画像</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>不正解ロジット</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>混在度</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>%1が正しい、%2を検出</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>P %1   R %2</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>誤検出 %1、見逃し %2</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>FP %1、FN %2</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>クラスごとの線より低い点数（100点満点）</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>クラス別しきい値に対するF1の低下（ポイント）</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>誤りが最少</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>F1が最良</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>正しい割合を指定</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>適合率を指定</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>検出の割合を指定</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>再現率を指定</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>誤検出1件の重みを指定</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>誤検出のコストを指定</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>混在度順</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>1-AUPRC順</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>学習方法</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>正しく判別</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>90%検出時の正しさ</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P@R .9</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>99%検出時の正しさ</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>P@R .99</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>全体での順位</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>統合AP</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>1本の線</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>F1（単一線）</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>クラスごとの線</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1（クラス別）</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>順序の逆転</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>最小の間隔</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最小マージン</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>改善幅</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>ベースライン比</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>やさしい言葉では：%1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>専門用語では：%1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>%1、全クラス</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>%1、「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1：正解ロジット%n個（%2）、小さい順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1：不正解ロジット%n個（%2）、大きい順</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>、「%1」の画像</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>、%1枚を表示</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>%1：すべての正解ロジットがすべての不正解ロジットを上回っています。これらの画像では原理が成り立ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1：正解ロジットが不正解ロジットを上回らないペア、悪い順（%n組を表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>%1：%2では誤検出はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1：%2以上の不正解ロジット%n個、画像のクラス別。Enterキーで画像を表示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>モデルとクラス</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>モデルは画像ごとに、各クラスに1つの値「ロジット」を出力します。「sneaker」など、探すものを選択してください。</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>フォルダーの全画像がロジット順に並んでいます。線をドラッグすると、線より右の画像が下に表示されます。</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>4つの表し方</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>同じ線を4つの数値で示しています。95%が正しい、のように重視する数値を入力すると、ほかの数値が追従します。</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>線を越えた画像を、確かな順にロジットとともに表示します。クリックするとほかの可能性を確認でき、Spaceキーで拡大表示します。</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>比較できるロジット</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>全ロジットを考慮すると、画像の順位付けが良くなるモデルもあります。切り替えて、順序が変わるか確認してください。</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>モデルを並べて比較</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>モデルごとに1つのパネルがあります。青はそのクラスの画像、オレンジはほかのすべての画像です。重なりが少ないほど、1本の線でうまく分けられます。線をドラッグしてください。</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>1本の線で全クラスに対応できるか</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>全クラスで1本の線を共有した場合の低下です。緑はまさにこれを求める損失で、その差が表れています。</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>自分で学習</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>同じ画像で損失を競わせ、青とオレンジがエポックごとに分離していく様子をご覧ください。ツアーは以上です。詳しくはヘルプをご覧ください。</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%nクラス</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>特徴量を計算中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>エポック %1/%2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>%1に完了予定</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>前の学習が終わると開始</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>エポック %1/%2の後に中断、再開可能</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>エポック %1、テスト %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%nエポック</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>%1 × %2 グレースケール</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>%1 × %2 カラー</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>画像%1枚、%2クラス、%3：学習 %4、検証 %5、テスト %6</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n個のファイルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>%1の画像がありません。</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>%2の学習画像が%1枚未満です。良い結果は期待できません。</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>最大のクラスの画像数は最小のクラスの%1倍です。「少ないクラスの重みを上げる」が有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>テスト画像または検証画像のうち%n枚が学習画像と重複しています。結果が実際より良く見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n枚の画像が2つのクラスに入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n種類の損失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2での%1</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>新しいヘッド：%2での%1</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>パネルは最初のエポックの後に表示されます（%1）。</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>%1のPR曲線より上に残る面積は%2です（%3）。</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>PR曲線より上に残る面積は、%1では%2、%4では%5です（%3）。</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>%1の混在度は%2です（%3、0なら混在なし）。</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>混在度は、%1では%2（0なら混在なし）、%4では%5です（%3）。</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1、メモリー %2</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>停止し、学習した内容を残します</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>合計%1枚の画像を見せます（%2～%3エポック、ここでは%4）。</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>画像は %1 × %1 ピクセルに合わせます。</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>（学習画像が%2枚を超えるときは %1 × %1）</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>%1 × %1 ピクセルではこれらの画像に %2 のメモリーが必要で、使えるのは %3 です。</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>画像を減らしてください。</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>画像サイズを %1 以下にしてください。</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>すべての画像を %1 × %1 ピクセルにすると %2 のメモリーが必要で、使えるのは %3 です。%4 × %4 に合わせます。</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>使えるのはプロセッサーだけです：LibTorchはCUDAで使えるGPUを見つけられません</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>使えるのはプロセッサーだけです：このLibTorchは、GPUに必要なCUDAなしで作られています</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search pictures by one logit of a trained classifier.</source>
        <translation>学習済み分類器の1つのロジットで画像を検索します。</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>ライト配色。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>ダーク配色。</translation>
    </message>
    <message>
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit：実行中のOneLogitが応答しません。別のOneLogitを起動します。</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>実行中のOneLogitとは別に、もう1つ起動します。</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>開く画像フォルダー、モデルファイル、プロジェクト。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>これは「%1」ですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1：%2の線はすべての回答に合います</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1：%2の線では%n件が逆側に残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>（回答が少ないため、あと1件で大きく動くことがあります）</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::CompareController</name>
    <message>
        <source>Comparing %1</source>
        <translation>%1を比較中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ComparePage</name>
    <message>
        <source>Running the models over the labelled pictures…</source>
        <translation>ラベル付き画像でモデルを実行中…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>比較をキャンセルしました。続行するか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
        <translation>比較するものがありません。ラベル付き画像に合うモデルを開いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>%1はこれらの画像では目標に届きません。線は元の位置のままです。</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>このモデルで検索(&amp;S)</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>別の画像を選択…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>ラベル付き画像を読み込み中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>ラベル付き画像で比較</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>OneLogitに付属のラベル付き画像</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>キャンセル済み、一部のモデルが未比較</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>、ほか%nモデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>デモを検索中</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>デモのサンプルを読み込み中</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>デモの画像を書き込み中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>全クラスのしきい値</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>%1のしきい値</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>比較の目標</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全クラス</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>%1への回答</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>モデルの順序</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>パネルの順序</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>保留ゾーン</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>しきい値（%1のロジット）</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>%1：各クラスのF1の低下が1ポイント未満となるしきい値</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最良F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>%1：等幅ビンごとの正解ロジットと不正解ロジット</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>正解ロジット</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>不正解ロジット</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>%1：各線の20個のしきい値</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>誤検出</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>パネルの棒をクリックすると、対応する画像が表示されます。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>画像フォルダーを開く</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>モデル (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1を探す</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>画像フォルダーをここにドロップすると検索できます。Escキーでプレゼンテーションを終了します。</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>しない(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>キー操作、クリック、ポインターの移動がない場合</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>%1をもう一度開きます</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>%1のインデックスを作成中</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>%1のロジットを正規化中</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>%1のインデックスを縮小中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>%n枚の画像をコピー(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>スプレッドシート (*.csv);;JSON Lines (*.jsonl);;パス (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1を保存中</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>%n枚の画像のリストを%1に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>同じ画像を一覧表示するコマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>少なくとも%1、%2%読み込み済み</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>このファイルは一部が破損しています。残りを表示しています。</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>これは「%1」ですか？</translation>
    </message>
    <message>
        <source>%1 · logit %2</source>
        <translation>%1 · ロジット %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeDesk</name>
    <message>
        <source>This file asks for more than an untrusted model may run. It was not opened.</source>
        <translation>このファイルは、信頼されていないモデルに許可されていない処理を要求しています。ファイルは開かれませんでした。</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>%1を信頼済みとして開いています…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>%1の出力を確認中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>名前のリスト (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>「%1」の画像のうち、各出力が最も強く反応したもの（確認した%2枚中）。</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>出力の確認を停止しました。</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>出力を確認中：%1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>クラス名も、画像の前処理方法も不明です。Enterキーを押すと、一般的な設定で開きます。</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>クラス名が不明です。Enterキーを押すと、番号で開きます。</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>画像の前処理方法が不明です。Enterキーを押すと、一般的な設定で開きます。それが正しいかはサンプルで確認できます。</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>必要な情報はすべてそろっています。より正確な情報があれば変更してください。</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>ファイルの記載どおり</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>以前の指定どおり</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>%1（モデルと同じ場所）</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>番号、または下で指定した名前</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>わかる名前を入力してください。画像フォルダーを開くと、各出力が反応する画像を表示できます。</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>わかる名前を入力してください。「%1」の画像で、各出力が何に反応するかを確認できます。</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>サンプル画像</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>「%1」の画像を確認中…</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>出力を確認中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>%1は、開いていた%2とは別のファイルです。内容が異なります。</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>%1は開かれていません。クラスも画像の前処理方法も不明です。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>%n個のファイルを画像として読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>ファイルと理由を表示</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>画像フォルダーを1つのクラスで検索します</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>各損失が正解ロジットと不正解ロジットをどう分離するかを表示します</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>複数の損失で小さなネットワークを学習し、分離が進む様子を表示します</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>1ロジットの計算でどれだけ節約できるかを測定します</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>開いているモデルを並べ替え、その情報を表示します</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsPage</name>
    <message>
        <source>Drop a model file anywhere on this window, or open one.</source>
        <translation>このウィンドウにモデルファイルをドロップするか、モデルを開いてください。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったモデル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いているモデル</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>このコンピューターには「%1」のようなファイルを開くプログラムがありません。インストールするか、デスクトップの設定で選んでください。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>このコンピューターには「%1」を表示するファイルマネージャーがありません。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OverlapLink</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::PaletteDesk</name>
    <message>
        <source>model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>フォルダー：%1</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>クラス：%1</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>該当するものがありません。コマンド、クラス、開いているモデル、最近使ったフォルダーの名前の一部を入力してください。%1ですべてのコマンドを表示します。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>%n秒後に最初から始まります。キーを押すかポインターを動かすと、このまま続けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>プロジェクト%1を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>プロジェクト%1を開きましたが、%n個のファイルが元の場所にありません：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>%1を探す…</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1を探す</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>プロジェクト (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>プロジェクトを保存</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>%1をリストから外しました。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>モデルを保存</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript、PyTorch用 (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>すべて (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>曲線 (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1を保存中</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>そのまま (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>1ファイルのHTMLレポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>パネルをSVGで保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>パネルをPDFで保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>パネルをPNGで保存(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>PR曲線をSVGで保存…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>PR曲線をPDFで保存…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>PR曲線をPNGで保存…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>ROC曲線をSVGで保存…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>ROC曲線をPDFで保存…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>ROC曲線をPNGで保存…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>DET曲線をSVGで保存…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>DET曲線をPDFで保存…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>DET曲線をPNGで保存…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>表をCSVで保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>すべてをJSONで保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>コマンドとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>同じ数値を出力するonelogit-cliのコマンドライン</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>このしきい値に達する画像がありません。線を左に動かしてください。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or open one.</source>
        <translation>画像フォルダーをここにドロップするか、フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Open a model to search “%1” with.</source>
        <translation>「%1」の検索に使うモデルを開いてください。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”. This happens once a model.</source>
        <translation>「%1」の画像を読み込み中。モデルごとに最初の1回だけ行われます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>「%1」の読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
        <translation>「%1」の画像を読み込み中：%2。モデルごとに最初の1回だけ行われます。</translation>
    </message>
    <message>
        <source>Show the surest ones</source>
        <translation>最も確かなものを表示</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>操作内容は次回の起動時に引き継がれません。%1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>操作内容は次回の起動時に引き継がれません。%1に書き込めません。</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>前回のセッションは新しいバージョンのOneLogitで作成されています。%1として別に保存しました。</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>前回のセッションを読み取れませんでした。%1として別に保存しました。</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>前回のセッションは正常に終了していませんでした。%1時点の状態に復元しました。</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>デモで新しく始めました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>プロジェクト%1を開きました。</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>前の状態に戻す</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>直近の2回の起動は、前回のセッションを開いている間に終了しました。セッションは%1として別に保存しました。</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>もう一度開く</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>画像のリスト</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>境界付近の画像</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>モデルのリスト</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>既定のプログラムで開く</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>はい、いいえ</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>線を1ビン分移動</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>線を10分の1ビン分移動</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>保留ゾーンの下の線を移動</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>線を軸の端に移動</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>線の位置の棒に対応する画像</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>数値を表として表示</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>1つのパネルだけを表示、全パネルに戻す</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>順序を前または後へ</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>%1は使用されています。「%2」のショートカットです。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>%1だけのキーは、文字の入力とページの操作に使います。CtrlまたはAltと組み合わせてください。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>%1を測定中</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>%1クラスのヘッドを測定中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>1ロジットの計算による節約を測定するには、モデルを開いてください。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>%1には、クラスごとに分けられる最後の層がありません。全ロジットがまとめて計算されるため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>測定をキャンセルしました。</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>開いているモデル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled pictures, %2 classes</source>
        <translation>ラベル付き画像%1枚、%2クラス</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>%n個のモデルを比較済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>ラベル付き画像%1枚で測定</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>このモデルでは不明です。測定に使えるこのクラスのラベル付き画像がありません。デモのモデルには用意されています。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>そこまで多くの画像はありません。</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>不明です。このクラスのラベル付き画像がありません。</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>このモデルとクラスでは達成できません。線をどこに置いても、正しいものは最大%1です。</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>このモデルとクラスでは達成できません。線をどこに置いても、少なくとも%1を見逃します。</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>これらの画像のロジットの分布は、ラベル付き画像のものと異なります。ラベル付き画像で測定した数値はここでは当てはまらない可能性があります。</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>これには各画像の全ロジットが一度必要です。フォルダーの読み込み中に計算されます。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>ラベル付き画像から学習</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>デモサンプル</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>読み込み中：%1</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>%1の最後の層は位置のマップを読み取るため、新しいヘッドを付けられません。</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>学習に使う画像を選択し、&lt;b&gt;学習を開始&lt;/b&gt;を押してください。損失ごとのパネルに、正解ロジットと不正解ロジットがエポックごとに分離していく様子が表示されます。</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>学習に使える装置を調べています。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>%1で学習中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>学習に使う画像を確認中</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>%1（%3クラス中%2クラス）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>第2の検索のモデル</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>Bの検索に使うモデル</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>第2の検索のクラス</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>Bで探すクラス。名前の一部を入力してください</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>表示する画像</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>第1の検索でヒットし、第2の検索でヒットしない画像</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>両方の検索でヒットする画像</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>第2の検索でヒットし、第1の検索でヒットしない画像</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>AまたはB</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>どちらかの検索でヒットする画像</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>第2の検索を閉じる</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B：</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>only A %1</source>
        <translation>Aのみ %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>両方 %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>Bのみ %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineRow</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1、ロジット %2</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>、「はい」と回答済み</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>、「いいえ」と回答済み</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>はい（Y）</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ（N）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>境界付近の画像</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>線に最も近い画像です。いくつか回答すると、このフォルダーに合う線の位置が決まります</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>線に最も近い画像</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>矢印キーで移動し、YとNで回答します。線より上の画像は線の左側に並びます</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>このフォルダーのしきい値をその位置に動かします</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>この画像はそのクラスです</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>この画像はそのクラスではありません</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>最後の回答を取り消します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>クラスを検索</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>クラスを検索</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>名前にこの文字列を含むクラスを表示します</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>モデルのクラス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Lnクラス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>モデルの出力順</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>全クラス</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>クラスなし</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>探すクラス。名前の一部を入力してください</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>コマンド、クラス、モデル、フォルダー</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>目的のものの数文字を入力し、矢印キーとEnterで選択します</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>適合率-再現率曲線（PR曲線）</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC曲線</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>DET曲線（検出誤りトレードオフ曲線）</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>しきい値に対する適合率、再現率、F1</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>指標の計算式</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>パネルの棒をクリックすると、対応する画像が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>PR</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>DET</source>
        <translation>DET</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>誤検出の内訳</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>正規偏差の目盛りで示した、誤検出に対する見逃し</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>現在のモデルでの各しきい値の結果</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>不正解ロジットを上回らない正解ロジット（悪い順）</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>しきい値で誤って採用される画像のクラス</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CostCard</name>
    <message>
        <source>One threshold for all classes</source>
        <translation>全クラス共通のしきい値</translation>
    </message>
    <message>
        <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
        <translation>全クラスに1つのしきい値を使うことで、クラスごとに最良のしきい値と比べてマクロF1がどれだけ低下するか。棒は短いほど良好です。「準拠」マークの付いた損失は緑色です</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2ポイント</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CurveChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>比較に使う画像</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>モデルの比較に使うラベル付き画像</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>画像の区分</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>モデルの学習に使われていない画像</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>学習用の画像。すでに学習に使ったモデルは、実際より良く見えます</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>ここで停止します。比較済みの結果は残ります</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>まだ比較していないモデルを比較します</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>ほかのデータ(&amp;D)…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>クラス名のサブフォルダーがあるフォルダー、またはIDXやCIFAR-10のファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>デモサンプル(&amp;S)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>サンプル画像での前処理の効果</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>数枚の画像で、各前処理が結果をどう変えるかを確認できます。</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>サンプル画像 %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>1位と2位の差</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>最上位のクラスが次のクラスをどれだけ上回るか（画像の平均）。通常、学習時と同じ前処理で最大になります</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>画像をこの方法で前処理します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>終了したエポックはまだありません。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>エポック %1。%2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>各画像を学習に使う回数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>1ステップあたりの画像数。2つのバッチ損失は、1つのバッチ内でロジットを比較します</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>1ステップで進む大きさ</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>ステップの更新規則</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>モーメンタムSGD</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>学習率を減衰</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>コサインの半周期に沿ってゼロまで下げます。オフの場合は一定です</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>早期終了（エポック）</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>検証画像での1-AUPRCが、このエポック数だけ続けて改善しなければ停止します</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>初期値、分割、画像の順序を決めます。シードが同じなら、ビット単位で同じモデルになります</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>少ないクラスの重みを上げる</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>画像の枚数にかかわらず、各クラスを同じ重みで扱います</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>出力バイアスをクラスの割合で初期化</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>二値の損失では-ln(k-1)、自己正規化とノイズ対照推定では-ln k。これがないと、これらの損失は実際より悪く見えます</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>一から学習します</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>隠れ層1層</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>小型の畳み込み</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>小型の残差</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴量の次元</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>最後の隠れ層の幅：1ロジットの計算にこの回数の乗算が必要です</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>画像を反転</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>2回に1回、左右を入れ替えます</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>画像をずらす</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>任意の方向に数ピクセルずらします</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>明るさを変える</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>最大5分の1だけ明るくまたは暗くします</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>マージン g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>最大マージン損失が正解ロジットと不正解ロジットの間に求める差</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>正規化 a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>自己正規化：log-sum-expの2乗にかける重み</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>ノイズサンプル数 t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>ノイズ対照推定：画像1枚あたりのノイズサンプル数</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>モーメンタム</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>前のステップをどれだけ次のステップに残すか</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>各ステップがすべての重みを0に引く強さ。多くは0.0001～0.01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>検証の割合</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>学習画像のうち学習に使わない割合：パネルに表示され、最良のエポックはこれで選ばれます</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>テストの割合</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>すべての画像のうち最後の評価のために取り分ける割合</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>すべての画像を合わせる高さと幅。メモリーと時間は2乗で増えます</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>グレー画像</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>1ピクセルに3つではなく1つの数：メモリーは3分の1</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>学習に使う装置</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>GPUのほうが高速です。数値の末尾の桁は実行ごとに変わることがあります。何で学習したかは各モデルの記録に残ります</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>平滑化交差エントロピー：すべてのクラスに分けるラベルの割合</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>Focal Loss：すでに正しい画像をどれだけ軽く数えるか。0：ほかと同じ</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>事前確率</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>Focal Loss：出力バイアスの初期値に対応する各クラスの確率</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>Adamには設定するモーメンタムがありません</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>これらの画像には専用のテスト部分があります</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>これらの画像のサイズは決まっています。クラスごとのフォルダーの画像だけが合わせられます</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>選んだ損失はどれも使いません</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（ありません）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>この数値が基準となり、ほかの数値が連動します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FactSheet</name>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>1つのロジットの軸に並ぶ2つの画像の山と、その間の線</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>タイル1つが画像1枚を表します。位置はロジットで決まり、線より右の画像が表示されます</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>1本の線</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>ほかの画像</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>探している画像</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>ヘルプのページ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>OneLogitヘルプ</translation>
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
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>ヘルプの内容</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>%nページに該当</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>この文字列を含むページを探します。Enterで次の箇所へ移動します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HistogramPanel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>No logits yet</source>
        <translation>ロジットなし</translation>
    </message>
    <message>
        <source>Logits of %1</source>
        <translation>%1のロジット</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 準拠</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>非準拠</translation>
    </message>
    <message>
        <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
        <translation>この損失はロジット分離の原理に従います。最適解では、すべての正解ロジットがすべての不正解ロジットを上回ります</translation>
    </message>
    <message>
        <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
        <translation>この損失は、ある画像の正解ロジットが別の画像の不正解ロジットを上回ることを求めません</translation>
    </message>
    <message>
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>正規化ロジット（輪郭線）での値</translation>
    </message>
    <message>
        <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
        <translation>正解ロジット%1個（塗りつぶし）と不正解ロジット%2個（斜線）。軸の下に%3個、上に%4個あり、離れたビンに示しています。
線をドラッグするか、矢印キーを使ってください</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>%2クラス中%1クラスに対応</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>線より右のロジットをすべて採用した場合：適合率%1、再現率%2、誤検出%3、見逃し%4</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>正規化ロジット、n = %1 + %2</translation>
    </message>
    <message>
        <source>logit, n = %1 + %2</source>
        <translation>ロジット、n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>%1：正解 %2、不正解 %3</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>PR曲線より上の面積（表示中のクラスの平均）。小さいほど良好で、0が理想です</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IndexBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>フォルダーの読み込み</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>読み込みを停止します。読み込み済みの画像は保持され、再度読み込まれることはありません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>フォルダーの読み込みを再開します</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>プロセッサーをほかの処理に譲ります。その間も読み込み済みの画像は検索できます</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>モデルの確認</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>わかっている情報</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>画像の前処理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>実行中の処理を停止します。ダイアログは開いたままです</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>現在の回答を使用し、このファイル用に記憶します</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>開かない</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>より確かな画像（←）</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>より不確かな画像（→）</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>閉じる（SpaceまたはEsc）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>スキップしたファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>リストをコピー</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>この理由でスキップしたファイルだけを表示します</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>スキップしたファイル</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>選択したファイル、またはリストの全ファイルを読み込み直します</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>選択したファイル、またはリストの全ファイルのパスと理由をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>ファイルのあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>すべての理由（%1）</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>検索されないファイルと、その理由</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>このフォルダーの画像から読み取った内容（キャッシュフォルダーに保存）</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>インデックスを小さくします。画像には触れません。戻ってきた画像は読み直します</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>このフォルダーのインデックス：%1（うち%2は、もうない画像の分）</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>このフォルダーのインデックス：%1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1を解放</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
        <translation>正解ロジットは画像に写っているクラスのロジット、不正解ロジットはそれ以外の各クラスのロジットです</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LogitChart</name>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>下に%1個</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>上に%1個</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>個数（対数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（対数）</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Threshold at logit %1</source>
        <translation>しきい値：ロジット %1</translation>
    </message>
    <message>
        <source>, unsure from %1</source>
        <translation>、%1以上は保留</translation>
    </message>
    <message>
        <source>log</source>
        <comment>the height of bars, where there is no room for more</comment>
        <translation>対数</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LossChoice</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 準拠</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>最適解では、すべての正解ロジットがすべての不正解ロジットを上回ります</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>7種類の損失すべて</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>一斉比較：データ、順序、初期値をすべて同じにします</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>その他の損失</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>論文の7種類以外の損失</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>非準拠：1枚の画像の中のロジットだけを比較します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::MessageBar</name>
    <message>
        <source>Does what the message proposes</source>
        <translation>メッセージで提案された操作を実行します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>このメッセージを閉じます（Esc）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>以後、検索と速度でこのモデルを使います</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>クラス名と前処理を指定し直します</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>このモデルで1ロジットの計算による節約を測定します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>モデルをリストから外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>損失不明</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 準拠</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>非準拠</translation>
    </message>
    <message>
        <source>Nothing says what loss the network was trained with</source>
        <translation>ネットワークの学習に使われた損失の情報がありません</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に非準拠</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>別のファイルに書き出します。PyTorch用（TorchScript）も選べます</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 準拠</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>非準拠</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>開いているモデル</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>ドラッグ（または%1、%2）で全ページ共通の順序に並べ替えます。Enterで選択、Deleteで削除します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>損失不明</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>ロジット分離の原理に非準拠</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>クラス名の取得元</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>1行に1つの名前を書いたテキストファイル、またはJSONのリスト</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>反応する画像を表示</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>開いているフォルダーの最大200枚の画像でネットワークを実行し、各出力が最も強く反応する画像を表示します</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>出力とその名前</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>パネルまたは曲線のメニューで「表として表示」を選択するか、その上でTキーを押してください。</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>%1で表全体をコピーします</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>値が最も高い画像</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>%1（「%2」として）</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>各画像1回のみ(&amp;O)</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>最小の正解ロジットと最大の不正解ロジット、次に小さいものと次に大きいものを順に組み合わせます。オフの場合、1枚の画像がほとんどのペアに現れることがあります</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>原理に反するペア（悪い順）</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>高くあるべき画像</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>正解ロジット</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>低くあるべき画像</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>不正解ロジット</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>マージン</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>正解ロジットと、それを上回る不正解ロジット</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message>
        <source>Pictures found, surest first</source>
        <translation>見つかった画像（確かな順）</translation>
    </message>
    <message>
        <source>Open a folder to search its pictures.</source>
        <translation>フォルダーを開くと、その画像を検索できます。</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>見つかった画像をCSV、JSON Linesまたはパスのリストとしてファイルに書き出します</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>同じ画像を検索するコマンドラインをコピーします</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>画像%1枚（確かな順）</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>矢印キーで画像を移動し、Spaceキーで拡大表示します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureListModel</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1、ロジット %2</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>、保留</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>、「はい」と回答済み</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>、「いいえ」と回答済み</translation>
    </message>
    <message>
        <source>%1
logit %2</source>
        <translation>%1
ロジット %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureStrip</name>
    <message>
        <source>Pictures behind what was chosen</source>
        <translation>選択した部分に対応する画像</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>%1、「%2」の画像</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>%1、「%2」の画像、「%3」のロジット付き</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>この画像はもう読み取れません</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreprocessingSection</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>値の範囲</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>バイト値をネットワークへの入力値に変換する方法</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>BGR順</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>ネットワークは赤・緑・青ではなく、青・緑・赤の順に読み取ります</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>サイズ合わせ</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>任意の形の画像をネットワークの高さと幅に合わせる方法</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>中央を切り出し</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>短辺</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>中央を切り出す前の短辺の長さ</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>ネットワークの入力の高さ</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>ネットワークの入力の幅</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>高さ × 幅</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>ロジット、次のクラスより%1高い</translation>
    </message>
    <message>
        <source>logit, %1 below the highest class</source>
        <translation>ロジット、最上位のクラスより%1低い</translation>
    </message>
    <message>
        <source>Choose a picture to see it large, with its highest classes.</source>
        <translation>画像を選択すると、拡大画像と上位のクラスが表示されます。</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>はい（Y）</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ（N）</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>回答によって、このフォルダーに合う線の位置が決まります</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RaceWall</name>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>表示するエポック</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>パネルに表示するエポック。右端は最新のエポックです</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>検証画像での値。小さいほど良好です</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>検証画像での値</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>学習損失</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>エポック内の平均。尺度は損失ごとに異なります</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>最初のエポックを待機中</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>aligned loss: its state</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓: aligned with the Principle of Logit Separation</source>
        <translation>✓：ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>エポック %1/%2</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>正解率（検証）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>最初のエポックから順に表示します。動きを減らしている場合は、次のエポックを表示します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>曲線の数値を表として表示します（曲線ではTキー）</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1（検証）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>最近使ったモデル</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>%1に見つかりません</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1を探す</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>このファイルの現在の場所を指定します。内容は以前開いていたものと照合されます</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>このモデルをもう一度開きます</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1を履歴から削除</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>このリストから外します。ファイルは残ります</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ScoreBars</name>
    <message>
        <source>Highest classes</source>
        <translation>上位のクラス</translation>
    </message>
    <message>
        <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
        <translation>この画像でロジットが最も高いクラス。棒の起点は、表示中の最小のロジットです</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>%1：ロジット分離の原理に準拠。最適解では、全画像・全クラスを通じて、すべての正解ロジットがすべての不正解ロジットを上回ります</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>%1：ロジット分離の原理に非準拠。同じ画像の中で、正解ロジットがほかのロジットを上回ることだけを求めます</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>画像の再標本抽出%2回のうち%1%が%3〜%4に収まります</translation>
    </message>
    <message>
        <source>What the network was trained with</source>
        <translation>ネットワークの学習に使われた損失</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>ロジットが最大のクラスが正解クラスと一致する画像の割合</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>PR曲線より上の面積（クラス平均）。小さいほど良好です</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>クラスの90%を検出する点での適合率（クラス平均）</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>クラスの99%を検出する点での適合率（クラス平均）</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>全クラスのロジットをまとめて順位付けした平均適合率。1つのしきい値を使う場合に相当します</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>全クラス共通の最良のしきい値によるマクロF1</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>クラスごとに最良のしきい値によるマクロF1</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>正解ロジットが不正解ロジットを上回らないペアの割合。小さいほど良好です</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>最小の正解ロジットから最大の不正解ロジットを引いた値。0より大きければ、全ペアで原理が成り立ちます</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>全ロジットのlog-softmax後の1-AUPRC。保存済みの正規化項により、画像1枚あたり加算1回で得られます</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>1-AUPRCがベースラインよりどれだけ小さいか。行のメニューでベースラインを変更できます</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>損失の比較</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>ベースラインにする(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>このモデルで検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>モデルごとに1行。列の見出しで並べ替えます</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>これらのキーは変更できません</translation>
    </message>
    <message>
        <source>what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>コマンドまたはキーの一部</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>この文字列を含むものだけを表示します</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>すべてのコマンドを既定のショートカットに戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>コマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>コマンドのショートカットをなしにします</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>コマンドの既定のショートカット</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>ショートカットを変更するコマンドを選択してください。</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>バックボーンを含める</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>オン：初めて見る画像。オフ：特徴量が計算済みのインデックス済み画像で、検索にかかるのはヘッドの計算だけです</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>説明文で使うクラス数。グラフのハンドルも連動します</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● モデル自身の重み   ○ 拡張ヘッド：実際の重みをノイズを加えて繰り返したもの</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>クラス数(&amp;C)</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>画像1枚あたりの内訳</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>測定時間</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>バックボーン、1ロジット、全ロジットを、この環境で測定し直します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>測定を停止し、測定済みの結果を残します</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>まだ測定されていません。</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>クラス数ごとの画像1枚あたりの時間</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>クラス数ごとの画像1枚あたりの時間</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>ドラッグまたは矢印キーでクラス数を選択します</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>1枚あたりの時間</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>論文：40万クラスで10倍高速</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全ロジット</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>1ロジット</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>メモリに収まりません</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1クラス</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>%1のヘッドはメモリに収まりません</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>%1の拡張ヘッド：実際の重みをノイズを加えて繰り返したもの</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>モデル自身の重み、%1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>1ロジット</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全ロジット</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>1クラスのロジットだけを計算する場合の画像1枚あたりの時間</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>全クラスのロジットを計算する場合の画像1枚あたりの時間</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>1ロジットの計算が何倍速いか</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>重みの種類：モデル自身の重み、または拡張ヘッド（実際の重みをノイズを加えて繰り返したもの）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル：%1</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>フォルダーに現在アクセスできません：以前の画像%1枚 · %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, one logit of %2</source>
        <translation>1枚あたり%1 µs、%2個中1個のロジット</translation>
    </message>
    <message>
        <source>%1 µs a picture, %2 logits of %3</source>
        <translation>1枚あたり%1 µs、%3個中%2個のロジット</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>フォルダー内の全ファイルの内訳。クリックすると、スキップしたファイルを一覧表示します</translation>
    </message>
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>ロジット1個の計算コスト。デコードと特徴量の計算は、フォルダーのインデックス作成時に1回だけ行われます。クリックすると速度ページを開きます</translation>
    </message>
    <message>
        <source>jobs: none</source>
        <translation>ジョブ：なし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>誤って採用される画像のクラス</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>画像のクラス</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>誤検出</translation>
    </message>
    <message>
        <source>of</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>誤検出率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>誤ってしきい値に達する画像の枚数によるクラスの一覧</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ThresholdStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Logits of the folder&apos;s pictures</source>
        <translation>フォルダーの画像のロジット</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>フォルダーの全画像をロジット順に並べたものです。線をドラッグするか、矢印キーを使ってください。Shiftで小さく移動、Ctrlで下の線を移動、HomeとEndで両端へ移動します</translation>
    </message>
    <message>
        <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
        <translation>フォルダーを開いてクラスを選択すると、その画像がロジット順にここに表示されます。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Threshold, a logit</source>
        <translation>しきい値（ロジット）</translation>
    </message>
    <message>
        <source>Threshold: pictures with at least this logit are shown</source>
        <translation>しきい値：ロジットがこの値以上の画像を表示します</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>正しいものの割合の下限（%）</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>見逃しの割合の上限（%）</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>ヒット数の目安</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>必要な画像の枚数を入力すると、線より上におよそその枚数が入る位置に線が動きます</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>ロジットのしきい値を、連動する4つの数値で示します。わかっている数値を変更すると、ほかの数値が追従します</translation>
    </message>
    <message>
        <source>Pictures at or above the threshold</source>
        <translation>しきい値以上の画像</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>2本目の線です。2本の線の間の画像は保留として表示され、それより下の画像は除外されます（グラフ上でCtrlを押しながら矢印キーを押すと動きます）</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>画像の順位付けに使うスコア</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>生のロジット</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>画像1枚あたり内積1回。分離するよう学習されたモデル（✓の付いた損失）ではうまく順位付けできますが、交差エントロピーでは、全体にロジットの高い画像が上位に来すぎます</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>このモデルの正解が与えられていません。検証画像のあるモデルを選択するか、下の境界付近の画像にいくつか回答してください</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>ヒットのうち、少なくともこの割合が正しい（適合率）</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>クラスのうち、線より下になるのは多くてもこの割合（1 − 再現率）</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>ロジットから、その画像の全ロジットのlog-sum-exp（インデックス作成時に保存済み）を引いた値：画像1枚あたり加算1回の追加。損失によらず、異なる画像のスコアを比較できます</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>正規化ロジット</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1、n = 画像%2枚</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>件採用、 </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>件保留</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも%1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>ヒットなし</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>サブフォルダー名がクラス名と一致する、このフォルダーでの適合率と再現率
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1、%2を検索済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>到達：%1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>このフォルダー：%1（ラベル付き画像%2枚）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TopBar</name>
    <message>
        <source>&amp;model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;class</source>
        <translation>クラス(&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The trained network whose logits are shown</source>
        <translation>ロジットを表示する学習済みネットワーク</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1
Aligned with the Principle of Logit Separation</source>
        <translation>%1
ロジット分離の原理に準拠</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>やさしい言葉（「必要な確かさ」「誤検出」など）を使います。専門用語はツールチップに表示されます</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>専門用語（しきい値、適合率、偽陽性など）を使います。やさしい言葉はツールチップに表示されます</translation>
    </message>
    <message>
        <source>words</source>
        <translation>用語</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>ツアーを終了します。「ヘルプ」→「ツアーを開始」でもう一度始められます</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>次のステップ。説明どおりに操作しても先へ進みます</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>使用する損失</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>クラスごとの画像サブフォルダーがあるフォルダー、またはIDXやCIFAR-10のファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>新しいネットワーク</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>小さなネットワークを一から学習します（数分）</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>新しいヘッド</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>簡易</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>損失ごとの差が見えてくる程度</translation>
    </message>
    <message>
        <source>good</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>このネットワークの最良に近い結果</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>入念</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>データ拡張ありで長めに学習し、改善しなくなったら停止します</translation>
    </message>
    <message>
        <source>own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>下の数値をそのまま使います</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>学習の長さ</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>エポック数、学習率、シード、データ拡張、損失のパラメーターなど</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>クラスごとのサブフォルダーがあるフォルダーを選択するか、ドロップしてください。</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>先にモデルを開いてください。ヘッドはそのバックボーンの特徴量を使います</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>%1の特徴量を使って学習し、元のモデルは変更しません。数秒で終わり、インデックス済みの画像を読み込み直す必要はありません</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>学習データを選択してください。</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>データを読み込んでいます。</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>損失を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>選択した損失で学習します。実行中の学習があれば、順番を待ちます</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>学習一覧</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>実行した学習がここに表示され、一時停止や停止、結果の利用ができます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>1バッチ以内に一時停止します。失われるものはありません</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>これまでで最良のエポックをモデルにします</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>停止して破棄</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>何も残りません</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>1つ上の学習より先に実行します</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>1つ下の学習より後に実行します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>学習したモデルを比較ページで開きます</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>学習したモデルのうち最良のもので検索します</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>もう一度…</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>設定をフォームに読み込んで変更できるようにします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>リストから外します。保存したモデルは残ります</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>実行中、待機中、完了した学習</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>記録を保存…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>設定、曲線、数値をJSONで、または曲線だけをCSVで保存します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>信頼済みとして開く</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>要求されている処理</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>いずれの場合も、ファイルは専用のプロセスで実行され、システムで隔離できる範囲で、ファイルやネットワークにはアクセスできません（「OneLogitについて」を参照）。</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>このファイルが要求する処理を、今回も今後開くときも実行します</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>「%1」は単なる数値の集まりではなく小さなプログラムで、画像の分類器には不要な処理を要求しています。その中にはファイルの読み書きができるものもあります。作成者がわかっている場合にのみ、信頼済みとして開いてください。</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>名称不明の処理</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>ロジットそのもの：画像1枚あたり内積1回</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>ロジットから、その画像の全ロジットのlog-sum-exp（一度計算して保存）を引いた値：画像1枚あたり内積1回と加算1回。交差エントロピーのモデルのスコアを比較できるようになります</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>生のロジットを塗りつぶしで、正規化ロジットをその上に輪郭線で描きます</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（対数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>個数（対数）</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>クラス別しきい値</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>パネルに描く内容。「クラス別しきい値」では、各クラスのF1の低下が1ポイント未満となるしきい値の範囲を棒で描きます。すべての棒と交わる線は全クラスに対応します</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>パネルに描く内容</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>しきい値の線の位置：全モデルで同じロジット、またはモデルごとに同じ目標に達する位置</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>線の位置</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>損失順</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>共通しきい値のコスト順</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>パネルと表の順序。パネルのメニューで手動で動かせます</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>モデルの順序</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>共通軸(&amp;X)</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>全パネル共通のロジット軸</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>全パネルを同じロジット軸で、またはそれぞれの軸で表示します</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> 見逃し分</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>パネル、曲線、表、レポートをファイルに保存します</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>1つのロジットで画像を検索</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>学習済みのネットワークは、探しているものについて、どの画像にも1つの数値「ロジット」を出力します。線を1本引くと、その右側の画像が表示されます。1本の線で正しいものと誤ったものをどれだけうまく分けられるかは、ネットワークの学習で決まります。それをここで確認できます。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>7つのネットワークと画像が用意されています。</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>デモの画像とモデルで比較ページを開きます</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>自分の画像を検索できます。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>画像フォルダーを検索します。ファイルは読み取るだけです</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript、ONNX、GGUF、safetensorsに対応しています。</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>学習済み分類器を、ファイルやネットワークにアクセスできない専用のプロセスで開きます</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>重要な操作部をデモで順に紹介します（1分半）</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>起動時にこのページを表示</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>「ヘルプ」→「ようこそ」でいつでも表示できます</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>実際の操作部を1分半で紹介</translation>
    </message>
</context>
</TS>
