<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock（使文件无法被触及）</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp（禁止打开文件和网络连接）</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>对内存和文件大小的限制</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>模型文件在无法访问文件和网络的进程中运行。</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>模型文件在独立进程中运行，但此系统缺少：%1。请只打开您信任的模型。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>About OneLogit</source>
        <translation>关于 OneLogit</translation>
    </message>
    <message>
        <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
        <translation>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;用已训练分类器的单个 logit 搜索图片，并查看每种训练损失如何将真 logit 与假 logit 分开。</translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>正在查询模型文件的隔离方式…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>自由软件，采用 Apache License 2.0 许可。&lt;br&gt;%1。</translation>
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
            <numerusform>使用 %1 时，一个阈值即可用于全部 %n 个类别，F1 下降 %2 个百分点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>使用 %1 时，一个阈值即可用于全部 %n 个类别，F1 下降 %2 个百分点；使用 %3 时下降 %4 个百分点。</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
        <translation>对于“%1”，%2 的精确率-召回率曲线上方面积为 %3。</translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
        <translation>对于“%1”，%2 的精确率-召回率曲线上方面积为 %3；%4 为 %5。</translation>
    </message>
    <message>
        <source>No model loses more than a point.</source>
        <translation>没有模型下降超过一个百分点。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>只有 %1 下降超过一个百分点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>归一化后，%1 的 1-AUPRC 由 %2 变为 %3，每张图片只多一次加法。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;：每张图片在每个类别上有一个数；该数不低于阈值时接受图片</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>真 logit 与假 logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>图片自身类别 y 的 z&lt;sub&gt;y&lt;/sub&gt;(x)；其他各类别 j 的 z&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>归一化 logit</translation>
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
        <translation>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt;，对各个不同的阈值求和，再对类别取平均</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P@R 0.9</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>召回率不低于 0.9 的最高阈值处的精确率，对类别取平均</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>合并 AP</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>将所有图片和类别合在一起计算的同一个和</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>2 P R / (P + R)；所有类别共用一个阈值，或各类别使用自己的最佳阈值；对类别取平均</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>违例</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>真 logit ≤ 假 logit 的配对所占比例；为零即满足 logit 分离原则</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最差间隔</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>最低的真 logit − 最高的假 logit</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>相对基线</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>1 −（模型的 1-AUPRC）/（基线的 1-AUPRC）</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>使用 %1 时，一条线即可用于全部 %n 个类别；每类各用一条线可多得 %2 分（满分 100）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>使用 %1 时，一条线即可用于全部 %n 个类别；每类各用一条线可多得 %2 分（满分 100），使用 %3 时可多得 %4 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>对于“%1”，%2 的混淆度为 %3（0 表示没有混淆）。</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>对于“%1”，%2 的混淆度为 %3（0 表示没有混淆）；%4 为 %5。</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>归一化后，%1 的混淆度由 %2 变为 %3。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>误检（占假 logit 的比例）</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>漏检</translation>
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
        <translation>演示样本</translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>%1，训练留出部分</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>%1，训练集</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>%1 张图片，%2 个类别</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>已略去 %1：它与这些图片没有共同的类别%2。请选择文件夹以其类别命名的图片。</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>已略去 %1：它认识的图片全属同一类别，没有可供比较的假 logit。请选择至少包含两个类别的图片。</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>已略去 %1：其类别的图片均无法读取%2。请选择其他图片。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>已略去 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>“%1”（%n 张图片）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>在 %2 个类别中的 %1 个上比较；因没有同名类别而略去（共 %3 张图片）：%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not a usable value. Choose another one.</source>
        <translation>%1不是可用的值。请另选一个。</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
        <translation>%1不存在，可能已被移动或重命名。请重新选择。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
        <translation>%1不是文件夹。请选择存放图片的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file.</source>
        <translation>%1不是常规文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
        <translation>无法读取%1。请检查其权限，并确认所在磁盘已连接。</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
        <translation>无法写入%1；原有内容未改动。请检查权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
        <translation>磁盘已满，无法写入%1；原有内容未改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another one.</source>
        <translation>%1为空。请另选一个。</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
        <translation>%1中没有可读取的图片。请选择包含 JPEG、PNG、WebP、BMP、TIFF 或 PNM 图片的文件夹。</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
        <translation>%1的内容与预期不符。请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
        <translation>OneLogit 不支持%1的类型。请转换格式或另选一个。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
        <translation>%1由更新版本的 OneLogit 写入。请更新 OneLogit 后再打开。</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
        <translation>%1提前结束，缺少一部分。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or download it again.</source>
        <translation>%1已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
        <translation>%1超出 OneLogit 可读取的大小。请选择较小的。</translation>
    </message>
    <message>
        <source>%1 has counts that disagree. Check that the files belong together.</source>
        <translation>%1中的数目不一致。请检查这些文件是否属于一组。</translation>
    </message>
    <message>
        <source>%1 has a label that no class has. Check that data and class names belong together.</source>
        <translation>%1中有不属于任何类别的标签。请检查数据与类别名称是否匹配。</translation>
    </message>
    <message>
        <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
        <translation>%1中的尺寸不相符。请检查模型与图片是否匹配。</translation>
    </message>
    <message>
        <source>%1 is not a class of this model. Choose one of its classes.</source>
        <translation>%1不是此模型的类别。请从其类别中选择。</translation>
    </message>
    <message>
        <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
        <translation>OneLogit 不认识损失%1。请检查拼写。</translation>
    </message>
    <message>
        <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
        <translation>OneLogit 不认识网络%1。更新的版本或许可以读取。</translation>
    </message>
    <message>
        <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
        <translation>%1含有非有限数值，模型无法使用。请重新训练。</translation>
    </message>
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1要求的操作超出了不受信任的模型可运行的范围。仅当您知道其来源时，才以信任方式打开。</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1使用了 OneLogit 无法运行的算子。请在导出模型时去掉该算子，或导出为 TorchScript。</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1不是图片分类器。请选择输入图片、为每个类别输出一个数的模型。</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>还需要更多信息才能使用%1。请打开其详情并作出决定。</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1未及时响应，已停止。请选择较小的模型，或等计算机空闲时重试。</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1使运行它的进程终止；其他部分不受影响。请勿使用此文件。</translation>
    </message>
    <message>
        <source>%1 was made with another model. Index the folder again.</source>
        <translation>%1是用另一个模型生成的。请重新为文件夹建立索引。</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed. Index the folder again.</source>
        <translation>%1在建立索引后有改动。请重新为文件夹建立索引。</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>另一个程序正在写入%1；当前显示其已写入的内容。请关闭该程序，或等待其完成。</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
        <translation>%1所需内存超出可用内存。请关闭其他程序或选择较小的。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1已取消。</translation>
    </message>
    <message>
        <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
        <translation>%1失败，原因未知。请重试；如果问题仍然存在，请报告。</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>该操作</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>kind of picture not supported</source>
        <translation>不支持的图片类型</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>超出大小限制</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是常规文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>失败（%1）</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>页面。各页面的模型、类别和阈值相同。</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>用于计算所示 logit 的网络。勾号表示损失符合 logit 分离原则。</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>要查找的类别。输入其名称的一部分；更换类别时无需重新读取图片。</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>左：每个文件的去向。中：单个 logit 的开销。右：正在进行的任务。</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>阈值。logit 达到阈值的图片即为命中。四个框以四种方式表示：更改您知道的那个，其余随之变化。</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>命中的图片，logit 最高的在前。用方向键逐张浏览，按空格键查看大图。</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>阈值线附近的图片，模型对它们最没有把握。用 Y 和 N 回答，阈值线可随您的回答移动。</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>所选图片、其 logit、与阈值线的距离，以及模型首先想到的类别。用 Y 和 N 回答它是否属于该类别。</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>所有跳过的文件及其原因。</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>第一个搜索旁的第二个搜索：两者都找到的图片，以及只有其中一个找到的图片。</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>用于比较模型的已标注图片。其类别按名称与模型的类别对应。</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>面板绘制的内容、排列顺序和阈值线的位置。</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>每个模型一个面板：真 logit 为实心，假 logit 为轮廓。两者分得越开，单一阈值的效果越好。</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>与各类别使用自己的阈值相比，所有类别共用一个阈值给每个模型带来的代价。</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>证据：带区间的指标、曲线、违反原则的图片配对、被误检的类别。</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>用什么训练、训练什么、使用哪些损失，以及训练多久。</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>各种损失下的真 logit 与假 logit，在留出的图片上逐轮显示。</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>训练任务：运行中的、等待中的和已完成的。</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>单个 logit 与全部 logit 的开销，在本机测得，按类别数列出。</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>模型的全部已知信息及其来源。</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>已打开的模型，按各页面共用的顺序排列。按 %1 或 %2 移动模型。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>图表及其阈值线</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>将阈值线移动一步；按住 Shift 移动十分之一步；按住 Ctrl 移动不确定区间的线</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>移到坐标轴两端</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>将图表的数值显示为表格</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>显示阈值线处条形对应的图片</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>放大一个面板；Esc：返回</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>选择面板的模型</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>在图片之间移动</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y、N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>回答图片是否属于该类别</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>查看大图；再按一次或按 Esc：返回</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>所有操作都可以不用鼠标完成。Tab 移到下一个控件，%1 返回。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>OneLogit %1 是自由软件，采用 Apache License 2.0 许可。它建立在他人的成果之上：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>窗口使用 Qt Charts，后者采用 GNU 通用公共许可证：传播带窗口的程序时，须遵循该许可证第 3 版或更高版本。命令行不使用 Qt。各个库均为系统自带，可在系统中替换。</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>版权归属以及许可证文本的位置</translation>
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
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>max-margin</source>
        <translation>最大间隔</translation>
    </message>
    <message>
        <source>self-normalization</source>
        <translation>自归一化</translation>
    </message>
    <message>
        <source>noise-contrastive</source>
        <translation>噪声对比</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>batch cross-entropy</source>
        <translation>批交叉熵</translation>
    </message>
    <message>
        <source>batch max-margin</source>
        <translation>批最大间隔</translation>
    </message>
    <message>
        <source>ZLPR</source>
        <translation>ZLPR</translation>
    </message>
    <message>
        <source>binary cross-entropy, shared bias</source>
        <translation>二元交叉熵（共享偏置）</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>焦点损失</translation>
    </message>
    <message>
        <source>smoothed cross-entropy</source>
        <translation>标签平滑交叉熵</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>用其他数据比较(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Pictures</source>
        <translation>打开演示图片(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Read Folder Again</source>
        <translation>重新读取文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>每个文件的去向(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>与第二个搜索比较(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>跟随系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About OneLogit</source>
        <translation>关于 OneLogit(&amp;A)</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>要搜索的图片文件夹</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>最近的文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>已训练的分类器：TorchScript、ONNX、GGUF 或 safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>最近的模型(&amp;L)</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>用于比较模型的已标注图片</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>OneLogit 自带的图片</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>保存列表(&amp;V)…</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>将达到阈值的图片存为 CSV、JSON 行或路径</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>保存比较结果(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>复制为命令(&amp;N)</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>列出相同图片的 onelogit-cli 命令行</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>未完成的工作会保留，并在下次启动时继续</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>将所选内容复制到剪贴板</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>列表中的所有图片，或已输入的全部文字</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>查找类别(&amp;F)</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>输入要查找的类别名称的一部分</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>版本、库和许可证</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>只清除此菜单中的名称，不会删除其他内容</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>重新检查文件夹中的每个文件</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>暂停或继续读取(&amp;P)</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>已读取的内容会保留</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>停止读取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>归一化分数(&amp;N)</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>按 logit 减去全部 logit 的 log-sum-exp 排序</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>不确定区间(&amp;U)</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>第二条线：两线之间的图片显示为不确定</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>采用符合回答的阈值线(&amp;F)</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>将阈值移到回答所要求的位置</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>回答“是”(&amp;Y)</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>当前临界图片属于此类别</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>回答“否”(&amp;O)</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>当前临界图片不属于此类别</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>临界图片(&amp;B)</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>展开或折叠最接近阈值线的图片</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>已显示、低于阈值线或无法读取的文件</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>在旁边加入另一个模型或类别：仅 A、两者、仅 B</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>查看大图(&amp;L)</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>以整页显示当前图片（在列表中按空格键）</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>用默认程序打开图片(&amp;I)</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>用系统默认程序打开当前图片（在列表中按 Enter）</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>在文件管理器中显示(&amp;G)</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>在所在文件夹中标出所选图片</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>全部类别一起显示(&amp;A)</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>在一幅图中显示全部类别的 logit，或只显示所选类别的 logit</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>相同坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>所有模型使用相同的 logit 轴，或各用各的</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>用演示图片比较(&amp;D)</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>OneLogit 自带的已标注图片</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>重新读取已标注图片(&amp;R)</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>文件可能有增减或改动</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>停止比较(&amp;S)</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>已比较的模型保持不变</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>继续比较(&amp;G)</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>比较尚缺的模型</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>用其他图片训练(&amp;L)…</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>每个类别一个文件夹，或 IDX、CIFAR-10 文件</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>按表单中的设置</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>暂停或继续训练(&amp;P)</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>在一个批次内完成；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>停止并保留(&amp;K)</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>将目前最佳的一轮作为模型</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>停止并丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>不保留任何内容</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>回放各轮(&amp;R)</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>从第一轮起，查看分离如何形成</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>比较其模型(&amp;C)</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>在模型未见过的图片上比较</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>用最佳模型搜索(&amp;B)</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>将其中最佳的模型设为使用中的模型</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>按一个 logit 搜索文件夹中的图片</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>并排显示已打开模型的真 logit 与假 logit</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>用多种损失训练小型网络</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>单个 logit 与全部 logit 的开销</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>已打开的模型及其已知信息</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>列表中的图片更少、更大</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>缩小图片(&amp;R)</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>列表中的图片更多、更小</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>窗口占满整个屏幕，或恢复原状</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>将模型、图片、类别、阈值和视图存于一个名称之下</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>最近的项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>将打开、选择和设置的内容保存到项目文件</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>将打开、选择和设置的内容保存到另一个文件</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>关闭项目(&amp;R)</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>除项目文件外，一切保持打开</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>撤销上一次选择、回答或阈值线移动</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>重新执行已撤销的操作</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>输入几个字母，即可找到任意命令、类别、模型或最近的文件夹</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>打开与焦点所在处相关的帮助页</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>这是什么？(&amp;I)</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>简要说明焦点所在或接下来点击的对象</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>查看和更改所有按键的功能</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>本程序的用途和入门方法</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>逐一介绍重要的控件</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>本程序包含的他人作品及其许可条款</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>清除最近的文件夹(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>清除最近的模型(&amp;C)</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>高对比度浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>高对比度深色(&amp;K)</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>减少动画(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>无论桌面如何设置，任何内容都不会自行移动</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>放大图片(&amp;G)</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>展示模式(&amp;N)</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>为观众以全屏和大字显示；期间的操作均不保留</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>展示模式自动重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>专业用语(&amp;E)</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>用专业术语代替通俗说法</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>保存其记录(&amp;V)…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>设置、曲线和指标存为 JSON，或仅将曲线存为 CSV</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>清除最近的项目(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>短边缩放到 %1，居中裁剪</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>使用此模型时，按单个类别搜索不会节省计算；其他功能均可用。</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>最大差异 %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>主干 + 分类头与整个网络之间，相对于最大的 logit</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>，蓝色在前</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>，红色在前</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>一个阈值能否用于所有类别，可在“比较”页查看。</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>符合 logit 分离原则</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>不符合 logit 分离原则</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>文件中注明</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>来自同目录的文件</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>假定：没有任何说明</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>内容哈希 %1</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>由您信任；会运行 %1</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>无需信任：仅含计算类算子</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>无需信任：仅含数值</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>位于 logit 之后；不改变同一图片各类别的次序</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 到 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 到 255</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>每个类别一次 %1 维点积</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>每个类别一个通道：%1 次 %2 维点积取平均</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>计算全部 logit：此网络没有最后的线性层</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>%1：%2 个类别</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>%1：%2 个类别，名称来自 %3</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>%1：%2 个类别，名称来自文件本身</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>%1：%2 个类别，由您决定</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>其他高度和宽度也可用</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>名称：%1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%L1 s left</source>
        <translation>剩余 %L1 秒</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>剩余 %L1 分钟</translation>
    </message>
    <message>
        <source>%L1 h left</source>
        <translation>剩余 %L1 小时</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
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
        <translation>计数（对数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（对数）</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>“%1”对其余类别</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>归一化 logit</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>原始 logit</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>精确率-召回率</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>ROC：召回率-误检率</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>DET：漏检率-误检率（正态偏差坐标）</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>真 logit 与假 logit</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>1-AUPRC %1</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>logit，n = %1 真 + %2 假</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>在 %1 处：P %2，R %3</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>%1：模型 %2%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>，阈值 %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>图片 %1；OneLogit %2</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>合并 AP</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>F1，单一阈值</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1，逐类阈值</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>违例</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最差间隔</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit：%n 个模型的比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>%n 个模型的比较</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>zh-CN</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt; 个类别时：单个 logit 每张图片 &lt;b&gt;%2&lt;/b&gt;，全部 logit &lt;b&gt;%3&lt;/b&gt;：加速 &lt;b&gt;%4 倍&lt;/b&gt;；读取权重 %5，而非 %6。</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>最多测量到 %1 个类别。</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>每张图片 %1</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>仅在为图片建立索引时计算一次；输出 %1 个数</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>单个 logit</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>由特征计算；读取 %1</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全部 logit</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>%1 个类别；读取 %2</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>主干 %1，单个 logit %2，全部 %3 个 logit %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>正在测量主干和分类头…</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>正在测量 %1 个类别的分类头（%2/%3）</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>需要多大把握(&amp;S)？</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>logit 阈值(&amp;S)</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>% 正确</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>% 精确率</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>% 漏检</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>% FNR</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>正确 %1</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>精确率 %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>漏检 %1</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>FNR %1</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>不确定区间</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>拒绝选项</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>%1 已显示 + %2 低于阈值 + %3 已跳过 = %4 已找到</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>%1 已接受 + %2 已拒绝 + %3 无法读取 = %4 个文件</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>%1 已显示 + %2 低于阈值 + %3 已跳过 + %4 未读取 = %5 已找到</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>%1 已接受 + %2 已拒绝 + %3 无法读取 + %4 待处理 = %5 个文件</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>属于该类别</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>真 logit</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>属于其他类别</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>假 logit</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>混淆度</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>正确 %1，找到 %2</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>P %1   R %2</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>误检 %1，漏检 %2</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>FP %1，FN %2</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>相比每类一条线，少得的分数（满分 100）</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>相比逐类阈值，F1 下降的百分点</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>错误最少处</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>最佳 F1 处</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>使正确的占</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>精确率为</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>使找到的占</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>召回率为</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>若一次误检相当于</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>一次误检的代价为</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>按混淆度</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>按 1-AUPRC</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>猜对</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>找到 90% 时正确</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P@R 0.9</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>找到 99% 时正确</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>P@R 0.99</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>合并排序</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>合并 AP</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>一条线</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>F1，单一阈值</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>每类一条线</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1，逐类阈值</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>次序颠倒</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>违例</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>最小间距</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>最差间隔</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>改善幅度</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>相对基线</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>通俗说法：%1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>专业术语：%1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>%1，全部类别</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>%1，“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1：%2 的 %n 个真 logit，从低到高</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1：%2 的 %n 个假 logit，从高到低</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>；“%1”的图片</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>；显示 %1 个</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>%1：每个真 logit 都高于每个假 logit。在这些图片上该原则成立。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1：真 logit 未高于假 logit 的最差配对（显示 %n 对）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>%1：阈值为 %2 时没有误检。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1：%n 个假 logit 不低于 %2，按图片的实际类别列出。按 Enter 显示图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>模型与类别</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>模型为每张图片的每个类别给出一个数，即 logit。请选择要查找的内容，例如“sneaker”。</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>阈值线</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>文件夹中的每张图片按其 logit 排在此处。拖动这条线：右侧的图片显示在下方。</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>四种表达方式</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>用四个数表示同一条线。在您关心的一项中输入数值，例如 95% 正确，其余随之变化。</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>达到阈值的图片，把握大的在前，各附 logit。点击一张可查看它还可能是什么；按空格键查看大图。</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>可比较的 logit</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>有些模型将全部 logit 考虑在内后，图片的排序会更好。切换一下，看看顺序是否改变。</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>模型对比</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>每个模型一个面板。蓝色：该类别的图片。橙色：其他所有图片。重叠越少，一条线的效果越好。请拖动一条线。</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>一条线能否通用？</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>所有类别共用一条线的代价。绿色的损失正是为此而设，效果显而易见。</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>自行训练</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>让各种损失在相同的图片上竞赛，看蓝色和橙色逐轮分开。导览到此结束；更多内容见“帮助”。</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>预计 %1 完成</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>待前一项结束后开始</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>在第 %1/%2 轮后中断；可以继续</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>第 %1 轮，测试 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>%1 × %2 灰度</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>%1 × %2 彩色</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>%1 张图片，%2 个类别，%3：训练 %4，验证 %5，测试 %6</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>没有%1的图片。</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>%2的训练图片不足 %1 张：效果不会太好。</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>最大类别的图片数是最小类别的 %1 倍；“提高稀有类别权重”会有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>%n 张测试或验证图片同时也是训练图片：指标会偏高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n 张图片同时出现在两个类别中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n 种损失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>新分类头，%2：%1</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>面板将在第一轮结束后显示内容（%1）。</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>在测试图片上</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>%3，%1 的精确率-召回率曲线上方面积为 %2。</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>%3，%1 的精确率-召回率曲线上方面积为 %2；%4 为 %5。</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>%3，%1 的混淆度为 %2（0 表示没有混淆）。</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>%3，%1 的混淆度为 %2（0 表示没有混淆）；%4 为 %5。</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1；占用内存 %2</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>正在停止，并保留已学到的内容</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>共显示 %1 张图片，%2 到 %3 轮：此处为 %4 轮。</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>图片缩放到 %1 × %1 像素。</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>（训练图片超过 %2 张时为 %1 × %1。）</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>按 %1 × %1 像素，这些图片需要 %2 内存，可用的有 %3。</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>请减少图片数量。</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>请选择不超过 %1 的图片尺寸。</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>全部图片按 %1 × %1 像素需要 %2 内存，可用的有 %3：将缩放到 %4 × %4。</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>只有处理器可用：LibTorch 找不到 CUDA 可用的图形处理器</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>只有处理器可用：此 LibTorch 编译时未包含图形处理器所需的 CUDA</translation>
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
            <numerusform>%n 字节</numerusform>
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
        <translation>用已训练分类器的单个 logit 搜索图片。</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>浅色外观。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>深色外观。</translation>
    </message>
    <message>
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit：正在运行的 OneLogit 没有响应；将另外启动一个。</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>在正在运行的 OneLogit 之外另外启动一个。</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>要打开的图片文件夹、模型文件和项目。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>这是“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1：阈值线位于 %2 时与全部回答相符</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1：阈值线位于 %2 时有 %n 个落在错误一侧</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>；回答较少，再多一个就可能使其大幅移动</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::CompareController</name>
    <message>
        <source>Comparing %1</source>
        <translation>正在比较 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ComparePage</name>
    <message>
        <source>Running the models over the labelled pictures…</source>
        <translation>正在对已标注图片运行模型…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>比较已取消。请继续比较，或选择其他图片。</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
        <translation>暂无可比较的内容：请打开与已标注图片匹配的模型。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>%1 在这些图片上无法达到目标；其阈值线保持原位。</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>用此模型搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>选择其他图片…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>正在读取已标注图片</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>在已标注图片上比较</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>OneLogit 自带的已标注图片</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>已取消；缺少部分模型</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>；另外 %n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>正在查找演示</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>正在读取演示样本</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>正在写入演示图片</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>全部类别的阈值</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>比较的目标</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>对 %1 的回答</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>模型的顺序</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>面板的顺序</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>不确定区间</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>阈值（%1 的 logit）</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>%1：使各类别 F1 下降不到一个百分点的阈值</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>%1：等宽区间内的真假 logit</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>真 logit</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>假 logit</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>%1：每条曲线的二十个阈值</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>点击面板中的条形，查看对应的图片。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>模型 (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>查找 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>将图片文件夹拖放到此处即可搜索。按 Esc 退出展示模式。</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>期间没有按键、点击或移动指针</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>正在为 %1 建立索引</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>正在归一化 %1 的 logit</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>正在缩小 %1 的索引</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>复制 %n 张图片(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>电子表格 (*.csv);;JSON 行 (*.jsonl);;路径 (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>已将 %n 张图片列入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>列出相同图片的命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>至少 %1，已读取 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>此文件部分损坏；已显示其余部分。</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>这是“%1”吗？</translation>
    </message>
    <message>
        <source>%1 · logit %2</source>
        <translation>%1 · logit %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeDesk</name>
    <message>
        <source>This file asks for more than an untrusted model may run. It was not opened.</source>
        <translation>此文件要求的操作超出了不受信任的模型可运行的范围，因此未打开。</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>正在以信任方式打开 %1…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>正在查看 %1 的输出</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>名称列表 (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>“%1”中各输出响应最强的图片（已查看 %2 张）。</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>已停止查看输出。</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>正在查看输出：%1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>没有说明其类别名称，也没有说明图片的预处理方式。按 Enter 以常用设置打开。</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>没有说明其类别名称。按 Enter 以编号打开。</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>没有说明图片的预处理方式。按 Enter 以常用设置打开；示例图片会显示设置是否正确。</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>所需信息均已知。如有更准确的信息，可在此更改。</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>按文件中的说明</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>按之前的决定</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>%1，与模型同目录</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>编号，或下方填写的名称</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>请填写您知道的名称。打开图片文件夹后，可显示每个输出所响应的图片。</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>请填写您知道的名称。“%1”中的图片可以显示每个输出响应的内容。</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>示例图片</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>正在查看“%1”中的图片…</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>正在查看输出</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>%1 与之前打开的 %2 不是同一文件：内容不同。</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>未打开 %1：没有说明其类别，也没有说明图片的预处理方式。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>%n 个文件无法作为图片读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>显示文件及原因</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>按一个类别搜索图片文件夹</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>查看每种损失如何将真 logit 与假 logit 分开</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>用多种损失训练小型网络，观察分离的形成</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>测量单个 logit 能节省多少</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>排列已打开的模型，查看其已知信息</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsController</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
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
        <translation>将模型文件拖放到此窗口任意位置，或打开一个模型。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>这台计算机上没有程序能打开“%1”这类文件。请安装一个，或在桌面设置中选择一个。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>这台计算机上没有文件管理器能显示“%1”。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
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
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>没有以此命名的内容。请输入命令、类别、已打开的模型或最近的文件夹名称的一部分；%1 列出全部命令。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>%n 秒后重新开始。按任意键或移动指针可继续当前展示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>项目 %1 已保存。</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>项目 %1 已打开，但有 %n 个文件不在原来的位置：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>查找 %1…</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>查找 %1</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>项目 (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>保存项目</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>已将 %1 移出列表；文件保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript，用于 PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>全部 (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>曲线 (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>原样 (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>单文件 HTML 报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>面板存为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>面板存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>面板存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>P-R 曲线存为 SVG…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>P-R 曲线存为 PDF…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>P-R 曲线存为 PNG…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>ROC 曲线存为 SVG…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>ROC 曲线存为 PDF…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>ROC 曲线存为 PNG…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>DET 曲线存为 SVG…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>DET 曲线存为 PDF…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>DET 曲线存为 PNG…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>表格存为 CSV(&amp;T)…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>全部存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>输出相同数值的 onelogit-cli 命令行</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>保存比较结果</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>没有图片达到此阈值。请将阈值线左移。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or open one.</source>
        <translation>将图片文件夹拖放到此处，或打开一个文件夹。</translation>
    </message>
    <message>
        <source>Open a model to search “%1” with.</source>
        <translation>请打开用于搜索“%1”的模型。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”. This happens once a model.</source>
        <translation>正在读取“%1”中的图片。每个模型只需进行一次。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
        <translation>正在读取“%1”中的图片：%2。每个模型只需进行一次。</translation>
    </message>
    <message>
        <source>Show the surest ones</source>
        <translation>显示把握最大的图片</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>您的操作不会保留到下次启动。%1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>您的操作不会保留到下次启动：无法写入 %1。</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>上次会话由更新版本的 OneLogit 写入，已另存为 %1。</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>上次会话无法读取，已另存为 %1。</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>上次会话未正常关闭；已恢复到 %1 的状态。</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>已重新开始，载入了演示。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>项目 %1 已打开。</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>恢复之前的状态</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>最近两次启动都在打开上次会话时提前结束。该会话已另存为 %1。</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>再次打开</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>在图片列表中</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>在临界图片上</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>在图表上</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>在模型列表中</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>用默认程序打开</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>是、否</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>将阈值线移动一个区间</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>将阈值线移动十分之一个区间</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>移动不确定区间的下界线</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>将阈值线移到坐标轴两端</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>阈值线处条形对应的图片</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>将数值显示为表格</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>单独显示一个面板，或恢复全部</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>在顺序中前移或后移</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>%1 已被占用：它是“%2”的快捷键。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>单独的 %1 用于输入文字和切换页面。请同时按住 Ctrl 或 Alt。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>正在测量 %1</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>正在测量 %1 个类别的分类头</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>请打开模型，以测量单个 logit 能为其节省多少。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>%1 没有可按类别拆分的最后一层：其所有 logit 一并计算，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>已打开 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled pictures, %2 classes</source>
        <translation>%1 张已标注图片，%2 个类别</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>已比较 %n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>基于 %1 张已标注图片</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>此模型的该值未知：没有可用于测量此类别的已标注图片。演示模型带有一些。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>没有那么多图片。</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>未知：没有此类别的已标注图片。</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>此模型和类别无法达到：无论阈值线在何处，最多 %1 正确。</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>此模型和类别无法达到：无论阈值线在何处，至少漏检 %1。</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>这些图片的 logit 分布与已标注图片不同：在后者上测得的数值在此未必成立。</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>这需要每张图片的全部 logit 各计算一次；它们会在读取文件夹时得到。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>用已标注图片训练</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>演示样本</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>%1 的最后一层读取的是位置特征图，无法在其上添加新分类头。</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>选择训练数据，然后点击&lt;b&gt;开始训练&lt;/b&gt;：每种损失各有一个面板，逐轮显示真 logit 与假 logit 如何分开。</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>正在查找可用于训练的设备。</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>正在训练：%1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>正在查看训练图片</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>%1（%2/%3 个类别）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>第二个搜索的模型</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>B 搜索所用的模型</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>第二个搜索的类别</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>B 要查找的类别；输入名称的一部分</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>显示的图片</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>第一个搜索命中而第二个搜索漏掉的图片</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>两个搜索都命中的图片</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>第二个搜索命中而第一个搜索漏掉的图片</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A 或 B</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>任一搜索命中的图片</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>关闭第二个搜索</translation>
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
        <translation>仅 A %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>两者 %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>仅 B %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineRow</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1，logit %2</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>，您回答“是”</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>，您回答“否”</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>是（Y）</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>否（N）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>临界图片</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>最接近阈值线的图片：回答几张即可为此文件夹确定阈值线</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>最接近阈值线的图片</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>方向键移动，Y 和 N 回答；阈值线左侧的图片高于阈值</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>将此文件夹的阈值移到该处</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>图片属于该类别</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>图片不属于该类别</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>撤销上一个回答</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>显示名称中包含此文字的类别</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>模型的类别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>按模型输出的顺序</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>全部类别</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>尚无类别</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>要查找的类别；输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>命令、类别、模型或文件夹</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>输入所需内容的几个字母；用方向键和 Enter 选择</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>精确率-召回率曲线</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>检测错误权衡（DET）曲线</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>精确率、召回率和 F1 随阈值的变化</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>各项指标的公式</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>点击面板中的条形，查看对应的图片。</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>P-R 曲线</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>DET</source>
        <translation>DET 曲线</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>阈值扫描</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违例</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>误检来源</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>正态偏差坐标上的漏检与误检</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>当前模型在每个阈值下的表现</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>未高于假 logit 的真 logit，最差的在前</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>因阈值而被误检的图片所属的类别</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CostCard</name>
    <message>
        <source>One threshold for all classes</source>
        <translation>所有类别共用一个阈值</translation>
    </message>
    <message>
        <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
        <translation>与各类别使用自己的最佳阈值相比，所有类别共用一个阈值时宏平均 F1 的下降幅度。条形越短越好；符合原则的损失为绿色</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 个百分点</translation>
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
        <translation>显示为表格(&amp;T)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>比较数据</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>用于比较模型的已标注图片</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>图片的部分</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>未用于训练模型的图片</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>用于训练的图片：见过这些图片的模型会显得比实际更好</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>在此停止；已比较的结果保留</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>比较尚缺的模型</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>其他数据(&amp;D)…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>子文件夹以类别命名的文件夹，或包含 IDX 或 CIFAR-10 文件的文件夹</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>演示样本(&amp;S)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>预处理对示例图片的影响</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>选取几张图片，即可看到各种预处理对结果的影响。</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>选取图片…</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>示例图片 %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>领先幅度</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>最高类别领先次高类别的幅度，对图片取平均：采用训练时的预处理通常最大</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>以此方式预处理图片</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>尚无完成的轮次。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>第 %1 轮。%2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>每张图片学习的次数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>每两步之间的图片数；两种批损失在一批之内比较 logit</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>每一步的幅度</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>每一步的更新规则</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>沿半个余弦降至零；否则保持不变</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>早停轮数</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>若验证图片上的 1-AUPRC 在这么多轮内没有改善则停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>决定初始值、数据划分和图片顺序；种子相同，所得模型逐位相同</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>提高稀有类别权重</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>无论图片多少，各类别的分量相同</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>输出偏置按类别占比初始化</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>二元损失为 -ln(k-1)，自归一化和噪声对比估计为 -ln k；否则这些损失会显得比实际更差</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>从零开始训练</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>单隐藏层</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>小型卷积</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>小型残差</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>最后一个隐藏层的宽度：一个 logit 需要这么多次乘法</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>翻转图片</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>约半数情况下左右翻转</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>平移图片</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>向任意方向平移若干像素</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>改变亮度</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>变亮或变暗，最多五分之一</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>间隔 g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>最大间隔类损失要求真假 logit 之间相差这么多</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>归一化系数 a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>自归一化：log-sum-exp 平方项的权重</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>噪声采样数 t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>噪声对比估计：每张图片的噪声采样数</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>上一步有多少进入下一步</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>每一步把所有权重拉向 0 的力度；常用 0.0001 到 0.01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>训练图片中不参与学习的比例：面板显示它们，并据此选出最佳轮次</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>全部图片中留作最终评估的比例</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>每张图片缩放到的高和宽；内存和时间按平方增长</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>灰度图片</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>每个像素一个数而非三个：内存只需三分之一</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>图形处理器更快；其数值的末几位可能每次不同。每个模型的记录会注明训练所用的设备</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>标签平滑交叉熵：分摊给所有类别的标签比例</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>焦点损失：已判断正确的图片计入多少；0：与其他图片相同</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>先验</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>焦点损失：输出偏置起始所对应的每个类别的概率</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>Adam 没有可设置的动量</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>这些图片自带测试部分</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>这些图片有固定尺寸；只有按类别分文件夹的图片会缩放</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>所选损失均不使用它</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>图形处理器 %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不可用）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>以此数为准，其他数随之变化</translation>
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
        <translation>请留意</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>一个 logit 的坐标轴上的两堆图片，以及两者之间的一条线</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>每个小方块代表一张图片，其 logit 决定所在位置；线右侧的图片会显示出来</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>一条线</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>其他图片</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>要查找的图片</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>OneLogit 帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>可阅读的内容</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>在 %n 个页面上</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>包含这些字母的页面；按 Enter 逐处查看</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HistogramPanel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>No logits yet</source>
        <translation>尚无 logit</translation>
    </message>
    <message>
        <source>Logits of %1</source>
        <translation>%1 的 logit</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 符合原则</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>不符合原则</translation>
    </message>
    <message>
        <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
        <translation>此损失遵循 logit 分离原则：达到最优时，每个真 logit 都高于每个假 logit</translation>
    </message>
    <message>
        <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
        <translation>此损失不要求一张图片的真 logit 高于另一张图片的假 logit</translation>
    </message>
    <message>
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>改用归一化 logit（以轮廓绘制）时的值</translation>
    </message>
    <message>
        <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
        <translation>%1 个真 logit（实心）和 %2 个假 logit（斜线）；%3 个低于坐标轴范围，%4 个高于坐标轴范围，绘于两端分开的条形中。
请拖动阈值线，或使用方向键</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>适用于 %1/%2 个类别</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>接受阈值线右侧的所有 logit 时，精确率为 %1，召回率为 %2；误检 %3，漏检 %4</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>归一化 logit，n = %1 + %2</translation>
    </message>
    <message>
        <source>logit, n = %1 + %2</source>
        <translation>logit，n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>在 %1 处：%2 真，%3 假</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>精确率-召回率曲线上方的面积，对所示类别取平均：越小越好，0 为完美</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>停止读取；已读取的内容保留，不会重复读取</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>继续读取文件夹</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>将处理器让给其他程序；在此期间可以搜索已读取的内容</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>这是什么模型？</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>其类别叫什么名称？</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>图片如何预处理？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>停止正在运行的操作；对话框保持打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>采用当前的回答，并为此文件记住它们</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>不打开</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>把握更大的图片（←）</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>把握更小的图片（→）</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>关闭（空格键或 Esc）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>仅限因此原因跳过的文件</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>重新读取所选文件；未选择时读取列出的全部文件</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>将所选文件（或列出的全部文件）的路径和原因复制到剪贴板</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>全部原因（%1）</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>未搜索的文件及其原因</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>从此文件夹的图片读取的内容，保存在缓存文件夹中</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>缩小索引。不会改动任何图片；重新出现的图片会再次读取。</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>此文件夹的索引：%1，其中 %2 属于已不存在的图片</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>此文件夹的索引：%1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>释放 %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
        <translation>真 logit 是图片所示类别的 logit；其他类别的 logit 均为假 logit</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LogitChart</name>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 个更低</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 个更高</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>计数（对数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（对数）</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Threshold at logit %1</source>
        <translation>阈值位于 logit %1</translation>
    </message>
    <message>
        <source>, unsure from %1</source>
        <translation>，从 %1 起为不确定</translation>
    </message>
    <message>
        <source>log</source>
        <comment>the height of bars, where there is no room for more</comment>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LossChoice</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 符合原则</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>达到最优时，每个真 logit 都高于每个假 logit</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>全部七种损失</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>竞赛：所有损失使用相同的数据、顺序和初始值</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>更多损失</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>论文中七种损失之外的损失</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>符合 logit 分离原则</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>不符合原则：只比较同一张图片的 logit</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::MessageBar</name>
    <message>
        <source>Does what the message proposes</source>
        <translation>执行消息中建议的操作</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>关闭此消息（Esc）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>“搜索”和“速度”页从现在起使用此模型</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>重新决定类别名称和预处理</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>测量单个 logit 能为此模型节省多少</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>将模型移出列表；文件保留</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>损失未知</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 符合原则</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>不符合原则</translation>
    </message>
    <message>
        <source>Nothing says what loss the network was trained with</source>
        <translation>没有说明训练此网络所用的损失</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>符合 logit 分离原则</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>不符合 logit 分离原则</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>写入另一个文件，也可供 PyTorch 使用 (TorchScript)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ 符合原则</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>不符合原则</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>已打开的模型</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>拖动以调整各页面共用的顺序（%1、%2）；Enter 选择，Delete 移除</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>损失未知</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>符合 logit 分离原则</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>不符合 logit 分离原则</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>类别名称的来源</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>每行一个名称的文本文件，或 JSON 列表</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>显示对应图片</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>用网络处理已打开文件夹中的最多 200 张图片，并显示每个输出响应最强的图片</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>输出及其名称</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>图表对应的数值</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>请在面板或曲线的菜单中选择“显示为表格”，或在其中按 T。</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>%1 复制整个表格</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>响应最强的图片</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>%1，作为“%2”</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>每张图片仅一次(&amp;O)</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>最低的真 logit 与最高的假 logit 配对，次低的与次高的配对，依此类推；不启用时，大多数配对可能都含同一张图片</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>违反原则的配对，最差的在前</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>应更高</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>真 logit</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>应更低</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>假 logit</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>真 logit 与高于它的假 logit</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message>
        <source>Pictures found, surest first</source>
        <translation>找到的图片，把握大的在前</translation>
    </message>
    <message>
        <source>Open a folder to search its pictures.</source>
        <translation>请打开文件夹以搜索其中的图片。</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片的大小</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>将找到的图片写入文件：CSV、JSON 行或路径</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>复制可找到相同图片的命令行</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>%1 张图片，把握大的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>用方向键在图片之间移动，按空格键查看大图</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureListModel</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1，logit %2</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>，不确定</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>，您回答“是”</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>，您回答“否”</translation>
    </message>
    <message>
        <source>%1
logit %2</source>
        <translation>%1
logit %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureStrip</name>
    <message>
        <source>Pictures behind what was chosen</source>
        <translation>所选内容对应的图片</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>%1，“%2”的图片</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>%1，“%2”的图片，及其“%3”的 logit</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>该图片已无法读取</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreprocessingSection</name>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>字节如何转换为网络读取的数值</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>蓝色在前</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>网络按蓝、绿、红而非红、绿、蓝的顺序读取</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>取景方式</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>任意形状的图片如何适配网络的高度和宽度</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>居中裁剪</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>居中裁剪前的短边长度</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>网络输入的高度</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>网络输入的宽度</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>高 × 宽</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>logit，比次高类别高 %1</translation>
    </message>
    <message>
        <source>logit, %1 below the highest class</source>
        <translation>logit，比最高类别低 %1</translation>
    </message>
    <message>
        <source>Choose a picture to see it large, with its highest classes.</source>
        <translation>选择一张图片，查看其大图和最高的几个类别。</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>是（Y）</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>否（N）</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>回答用于确定此文件夹的阈值线</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RaceWall</name>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>显示的轮次</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>面板显示哪一轮；拖到末端为最新一轮</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>在验证图片上；越小越好</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>在验证图片上</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>一轮内的平均值；各种损失的尺度不同</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>等待第一轮</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>aligned loss: its state</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓: aligned with the Principle of Logit Separation</source>
        <translation>✓：符合 logit 分离原则</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>准确率，验证</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>从第一轮起逐轮显示；减少动画时，每次显示下一轮</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>将曲线的数值显示为表格（在曲线中按 T）</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>最近使用的模型</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>已不在 %1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>查找 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>指明此文件的当前位置；其内容会与之前打开的文件比对</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>重新打开此模型</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>将其移出此列表；文件保留</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ScoreBars</name>
    <message>
        <source>Highest classes</source>
        <translation>最高的类别</translation>
    </message>
    <message>
        <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
        <translation>此图片上 logit 最高的类别；条形从所示的最低 logit 开始</translation>
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
        <translation>基线</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>%1：符合 logit 分离原则。达到最优时，在所有图片和类别上，每个真 logit 都高于每个假 logit</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>%1：不符合 logit 分离原则。它只要求图片的真 logit 高于同一图片的其他 logit</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>对图片重采样 %2 次，%1% 的结果介于 %3 和 %4 之间</translation>
    </message>
    <message>
        <source>What the network was trained with</source>
        <translation>训练网络所用的损失</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>最高 logit 属于自身类别的图片所占比例</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>精确率-召回率曲线上方的面积，对类别取平均：越小越好</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>找到一个类别的 90% 时的精确率，对类别取平均</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>找到一个类别的 99% 时的精确率，对类别取平均</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>将所有类别的 logit 一同排序所得的平均精确率，即单一阈值所见的情形</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>所有类别共用最佳单一阈值时的宏平均 F1</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>各类别使用自己的最佳阈值时的宏平均 F1</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>真 logit 未超过假 logit 的配对所占比例：越小越好</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>最低的真 logit 减去最高的假 logit：大于 0 时，所有配对都满足该原则</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>对全部 logit 做 log-softmax 后的 1-AUPRC：使用已存储的归一化项即可得到，每张图片只多一次加法</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>1-AUPRC 比基线小多少；在某一行的菜单中可将其设为基线</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>损失的比较</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>设为基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>用此模型搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>每个模型一行；点击列标题可按该列排序</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>这些按键无法更改</translation>
    </message>
    <message>
        <source>what</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>命令或其按键的一部分</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>仅显示包含这些字母的项</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>将所有命令恢复为默认快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>请按下要用于该命令的按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>该命令没有快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>该命令的默认快捷键</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>选择一个命令以更改其快捷键。</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>计入主干</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>开：首次处理的图片。关：已建立索引的图片，其特征已知，搜索只需计算分类头</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>文字说明所针对的类别数；图表中的滑块随之移动</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● 模型自身的权重   ○ 扩展的分类头：加噪声重复的真实权重</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>类别数(&amp;C)</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>单张图片的开销</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>测得的时间</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>立即重新测量主干、单个 logit 和全部 logit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>停止测量，保留已测得的结果</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>各类别数下每张图片的用时</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>每张图片用时随类别数的变化</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>拖动或使用方向键选择类别数</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>每张图片用时</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>论文：400,000 个类别时加速 10 倍</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全部 logit</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>单个 logit</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>内存放不下</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>内存放不下 %1 的分类头</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>%1 的扩展分类头：加噪声重复的真实权重</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>模型自身的权重，%1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>单个 logit</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>全部 logit</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>计算一个类别的 logit 时每张图片的用时</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>计算所有类别的 logit 时每张图片的用时</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>单个 logit 的加速倍数</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>权重来源：模型自身，或扩展的分类头（加噪声重复的真实权重）</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>目前无法访问该文件夹：保留此前的 %1 张图片 · %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, one logit of %2</source>
        <translation>每张图片 %1 µs，%2 个 logit 中的 1 个</translation>
    </message>
    <message>
        <source>%1 µs a picture, %2 logits of %3</source>
        <translation>每张图片 %1 µs，%3 个 logit 中的 %2 个</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>文件夹中每个文件的去向。点击可列出跳过的文件</translation>
    </message>
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>计算一个 logit 的开销；解码和特征提取仅在为文件夹建立索引时进行一次。点击可打开“速度”页</translation>
    </message>
    <message>
        <source>jobs: none</source>
        <translation>任务：无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>图片被误检的类别</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>实际类别</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>占该类比例</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>按误达阈值的图片数列出的类别</translation>
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
        <translation>文件夹中图片的 logit</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>文件夹中的每张图片，按其 logit 排列。拖动阈值线或使用方向键：Shift 微调，Ctrl 移动较低的线，Home 和 End 移到两端</translation>
    </message>
    <message>
        <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
        <translation>打开文件夹并选择类别：其中的图片将按 logit 显示在此处。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Threshold, a logit</source>
        <translation>阈值（logit）</translation>
    </message>
    <message>
        <source>Threshold: pictures with at least this logit are shown</source>
        <translation>阈值：显示 logit 不低于此值的图片</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>至少有这么多正确（百分比）</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>至多漏检这么多（百分比）</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>大约命中这么多张</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>输入所需的图片数：阈值线会移到约有这么多图片高于它的位置</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>logit 的阈值，以四个相互关联的数表示：更改您知道的那个，其余随之变化</translation>
    </message>
    <message>
        <source>Pictures at or above the threshold</source>
        <translation>不低于阈值的图片</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>第二条线：两线之间的图片显示为不确定，低于两线的图片被拒绝（在图表中按 Ctrl 和方向键移动）</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>图片排序所用的分数</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>原始 logit</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>每张图片一次点积。对于为此训练的模型（损失带勾号）排序效果好；使用交叉熵时，所有 logit 都高的图片会排得过于靠前</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>本程序没有此模型的正确答案：请选择带有验证图片的模型，或回答下方的几张临界图片</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>命中的图片中至少有这一比例是正确的（精确率）</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>该类别中至多有这一比例低于阈值线（1 − 召回率）</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>logit 减去该图片全部 logit 的 log-sum-exp（建立索引时已存储）：每张图片多一次加法。无论使用何种损失，都能使不同图片的分数可比</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>归一化 logit</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1，n = %2 张图片</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>张接受 · </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>张不确定</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>无命中</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>此文件夹的精确率和召回率，其子文件夹以类别命名
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1，已扫描 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>达到：%1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>此处：%1，基于 %2 张已标注图片</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TopBar</name>
    <message>
        <source>&amp;model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;class</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The trained network whose logits are shown</source>
        <translation>用于计算所示 logit 的已训练网络</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1
Aligned with the Principle of Logit Separation</source>
        <translation>%1
符合 logit 分离原则</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>通俗</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>通俗说法：“需要多大把握？”“误检”。专业术语见工具提示</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>专业术语：阈值、精确率、假阳性。通俗说法见工具提示</translation>
    </message>
    <message>
        <source>words</source>
        <translation>用语</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>结束导览；可通过“帮助 &gt; 开始导览”再次开始</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>前往下一步；按提示操作也会前进</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>使用哪些损失</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>每个类别各有一个图片子文件夹的文件夹，或包含 IDX 或 CIFAR-10 文件的文件夹</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>新网络</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>从零开始训练小型网络：数分钟</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>新分类头</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>足以看出各损失拉开差距</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>接近此网络能达到的最佳效果</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>更久，使用数据增强；不再改善时停止</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>使用下方的数值</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>轮数、学习率、随机种子、数据增强、损失的参数等</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>选择或拖入一个每个类别各有一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>请先打开模型：分类头使用其主干的特征</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>使用 %1 的特征，模型本身保持不变：数秒即可，且已建立索引的图片无需重新读取</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>请选择训练数据。</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>正在读取数据。</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>请至少选择一种损失。</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>用所选的损失训练；若已有训练在运行，则排队等待</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>您的训练列在此处，可以暂停、停止，以及处理其结果。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>在一个批次内暂停；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>将目前最佳的一轮作为模型</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>停止并丢弃</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>不保留任何内容</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>排到上一项之前运行</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>排到下一项之后运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>在“比较”页打开其模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>用其中最佳的模型搜索</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>再次训练…</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>将其设置填入表单，以便修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>移出列表；已保留的模型不受影响</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>运行中的、等待中的和已完成的</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>设置、曲线和指标存为 JSON，或仅将曲线存为 CSV</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>以信任方式打开</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>它要求</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>无论选择哪种方式，该文件都在独立进程中运行，并在系统能够隔离的范围内无法访问您的文件和网络（见“关于”）。</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>运行此文件所要求的操作，现在及以后每次打开时均如此</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>“%1”不只是一组数值，而是一个小程序，它要求图片分类器并不需要的操作，其中一些可以读取或写入文件。仅当您知道其作者时，才以信任方式打开。</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>未指明的操作</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>logit 本身：每张图片一次点积</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>logit 减去该图片全部 logit 的 log-sum-exp（只计算一次并存储）：每张图片一次点积和一次加法。使交叉熵模型的分数可比</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>原始 logit 为实心，归一化 logit 以轮廓叠加其上</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>密度（对数）</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>计数（对数）</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>逐类阈值</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>面板绘制的内容。“逐类阈值”为每个类别画一个条形，表示使其 F1 下降不到一个百分点的阈值。穿过所有条形的线适用于所有类别</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>面板绘制的内容</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>阈值线的位置：在同一 logit 处，或在各模型达到同一目标处</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>阈值线的位置</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>按损失</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>按单一阈值的代价</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>面板和表格的顺序；用面板的菜单可手动移动</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>模型的顺序</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>相同坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>所有面板使用相同的 logit 轴</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>所有面板使用相同的 logit 轴，或各用各的</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>line</source>
        <translation>阈值线</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> 次漏检</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>将面板、曲线、表格或报告存为文件</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>用一个 logit 查找图片</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>已训练的网络针对您要找的内容，为每张图片给出一个数：logit。画一条线，线右侧的图片就会显示出来。一条线能把对错分得多清，取决于网络的训练，在这里就能看到。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>已备好七个网络及其图片。</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>以演示的图片和模型打开“比较”页</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>您的图片；也可将文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>搜索图片文件夹；您的文件只会被读取</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript、ONNX、GGUF 或 safetensors。</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>在独立进程中打开已训练的分类器，该进程无法访问文件和网络</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>在演示上逐一介绍重要的控件：一分半钟</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>可随时通过“帮助 &gt; 欢迎”打开</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>一分半钟，介绍实际控件</translation>
    </message>
</context>
</TS>
