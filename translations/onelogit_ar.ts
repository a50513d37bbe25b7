<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock الذي يُبقي الملفات بعيدة عن المتناول</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp الذي يمنع فتح الملفات والاتصالات</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>حدود الذاكرة وأحجام الملفات</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>تعمل ملفات النماذج في عملية لا تصل إلى الملفات ولا إلى الشبكة.</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>تعمل ملفات النماذج في عملية مستقلة، لكن هذا النظام ينقصه: %1. لا تفتح إلا النماذج التي تثق بها.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>About OneLogit</source>
        <translation>حول OneLogit</translation>
    </message>
    <message>
        <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
        <translation>&lt;b&gt;‏OneLogit %1&lt;/b&gt;&lt;br&gt;ابحث في الصور بلوجيت واحد من مصنِّف مدرَّب، وشاهد كيف تفصل كل دالة خسارة اللوجيتات الصحيحة عن الخاطئة.</translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>جارٍ الاستعلام عمّا يعزل ملفات النماذج…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>برنامج حر بموجب رخصة أباتشي 2.0 ⁦(Apache License)⁩.&lt;br&gt;⁨%1⁩.</translation>
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
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات وتكلّف %2 من نقاط F1.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة للفئة الوحيدة وتكلّف %2 من نقاط F1.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة للفئتين وتكلّف %2 من نقاط F1.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة للفئة الوحيدة وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة للفئتين وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ تكفي عتبة واحدة لكل الفئات الـ%Ln وتكلّف %2 من نقاط F1؛ ومع ⁨%3⁩ تكلّف %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
        <translation>للفئة «⁨%1⁩» تبقى مع ⁨%2⁩ مساحة قدرها %3 فوق منحنى الضبط والاستدعاء.</translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
        <translation>للفئة «⁨%1⁩» تبقى مع ⁨%2⁩ مساحة قدرها %3 فوق منحنى الضبط والاستدعاء؛ ومع ⁨%4⁩ تبقى %5.</translation>
    </message>
    <message>
        <source>No model loses more than a point.</source>
        <translation>لا يخسر أي نموذج أكثر من نقطة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
            <numerusform>لا يخسر أكثر من نقطة واحدة سوى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>بعد التطبيع تصبح ⁦1-AUPRC⁩ مع ⁨%1⁩ مساوية %3 بدلًا من %2، بعملية جمع واحدة لكل صورة.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>اللوجيت</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>‏⁦z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;⁩: عدد واحد لكل صورة وفئة؛ تُقبل الصورة حيث يبلغ هذا العدد العتبة أو يتجاوزها</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>اللوجيتات الصحيحة والخاطئة</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>‏⁦z&lt;sub&gt;y&lt;/sub&gt;(x)⁩ لفئة الصورة نفسها y؛ و⁦z&lt;sub&gt;j&lt;/sub&gt;(x)⁩ لكل فئة أخرى j</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>اللوجيت المطبَّع</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation>‏⁦z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)⁩</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>⁦1-AUPRC⁩</translation>
    </message>
    <message>
        <source>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; over distinct thresholds, mean over classes</source>
        <translation>‏⁦1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt;⁩ على العتبات المتمايزة، بالمتوسط على الفئات</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>⁦P⁩ عند ⁦R 0.9⁩</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>الضبط (precision) عند أعلى عتبة لا يقل استدعاؤها (recall) عن ٠٫٩، بالمتوسط على الفئات</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>⁦AP⁩ المجمَّع</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>المجموع نفسه على كل الصور والفئات معًا</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>‏⁦2 P R / (P + R)⁩؛ بعتبة واحدة لكل الفئات، أو لكل فئة عند أفضل عتبة لها؛ بالمتوسط على الفئات</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>نسبة الأزواج التي لا يتجاوز فيها اللوجيت الصحيح اللوجيت الخاطئ؛ وانعدامها هو مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>أسوأ هامش</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>أدنى لوجيت صحيح − أعلى لوجيت خاطئ</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>مقابل خط الأساس</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>‏1 − (⁦1-AUPRC⁩ للنموذج) / (⁦1-AUPRC⁩ لخط الأساس)</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد للفئة الوحيدة؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد للفئتين؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد للفئة الوحيدة؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد للفئتين؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
            <numerusform>مع ⁨%1⁩ يكفي خط واحد لكل الفئات الـ%Ln؛ وخط لكل فئة كان سيضيف %2 من ١٠٠ نقطة، ومع ⁨%3⁩ كان سيضيف %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>للفئة «⁨%1⁩» يبلغ الاختلاط مع ⁨%2⁩ مقدار %3، والصفر يعني انعدامه.</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>للفئة «⁨%1⁩» يبلغ الاختلاط مع ⁨%2⁩ مقدار %3، والصفر يعني انعدامه؛ ومع ⁨%4⁩ يبلغ %5.</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>بعد التطبيع يصبح الاختلاط مع ⁨%1⁩ مساويًا %3 بدلًا من %2.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>الإنذارات الكاذبة، نسبةً من اللوجيتات الخاطئة</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>الصور الفائتة</translation>
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
        <translation>عيّنة العرض التوضيحي</translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>⁨%1⁩، محجوزة عن التدريب</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>⁨%1⁩، للتدريب</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>الصور: %1، الفئات: %2</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>استُبعد النموذج ⁨%1⁩: لا فئة مشتركة بينه وبين هذه الصور%2. اختر صورًا تحمل مجلداتها أسماء فئاته.</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>استُبعد النموذج ⁨%1⁩: كل الصور التي يعرفها من فئة واحدة، فلا لوجيتات خاطئة للمقارنة بها. اختر صورًا من فئتين على الأقل.</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>استُبعد النموذج ⁨%1⁩: تعذّرت قراءة أي صورة من صور فئاته%2. اختر صورًا أخرى.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>استُبعد النموذج ⁨%1⁩. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>«⁨%1⁩» (بلا صور)</numerusform>
            <numerusform>«⁨%1⁩» (صورة واحدة)</numerusform>
            <numerusform>«⁨%1⁩» (صورتان)</numerusform>
            <numerusform>«⁨%1⁩» (%Ln صور)</numerusform>
            <numerusform>«⁨%1⁩» (%Ln صورة)</numerusform>
            <numerusform>«⁨%1⁩» (%Ln صورة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>فئة أخرى</numerusform>
            <numerusform>فئتان أخريان</numerusform>
            <numerusform>%Ln فئات أخرى</numerusform>
            <numerusform>%Ln فئة أخرى</numerusform>
            <numerusform>%Ln فئة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>قورن على %1 من أصل %2 من الفئات؛ واستُبعدت فئات معها %3 من الصور، إذ لا فئة لديه بهذه الأسماء: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%Ln ملفات أخرى</numerusform>
            <numerusform>و%Ln ملفًا آخر</numerusform>
            <numerusform>و%Ln ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not a usable value. Choose another one.</source>
        <translation>%1 قيمة لا تصلح. اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
        <translation>%1 غير موجود. ربما نُقل أو أُعيدت تسميته؛ اختره من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
        <translation>%1 ليس مجلدًا. اختر المجلد الذي يحوي الصور.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file.</source>
        <translation>%1 ليس ملفًا عاديًا. اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
        <translation>%1 لا تمكن قراءته. تحقق من أذوناته ومن أن قرصه متصل.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
        <translation>%1 لا تمكن الكتابة فيه؛ وما كان هناك من قبل لم يتغير. تحقق من الأذونات.</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
        <translation>%1 لا تمكن الكتابة فيه لأن القرص ممتلئ؛ وما كان هناك من قبل لم يتغير. أفسح مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another one.</source>
        <translation>%1 فارغ. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
        <translation>%1 لا يحوي أي صورة تمكن قراءتها. اختر مجلدًا فيه صور بصيغة JPEG أو PNG أو WebP أو BMP أو TIFF أو PNM.</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
        <translation>%1 لا يحوي ما كان متوقعًا منه. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
        <translation>%1 من نوع لا يقرؤه OneLogit. حوّله أو اختر غيره.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
        <translation>%1 كُتب بإصدار أحدث من OneLogit. حدِّث OneLogit لفتحه.</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
        <translation>%1 ينتهي قبل أوانه: جزء منه مفقود. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or download it again.</source>
        <translation>%1 تالف. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
        <translation>%1 أكبر مما يقرؤه OneLogit. اختر ما هو أصغر.</translation>
    </message>
    <message>
        <source>%1 has counts that disagree. Check that the files belong together.</source>
        <translation>%1 فيه أعداد متعارضة. تحقق من أن الملفات يخص بعضها بعضًا.</translation>
    </message>
    <message>
        <source>%1 has a label that no class has. Check that data and class names belong together.</source>
        <translation>%1 فيه وسم لا يقابل أي فئة. تحقق من أن البيانات وأسماء الفئات متطابقة.</translation>
    </message>
    <message>
        <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
        <translation>%1 فيه أبعاد لا تتلاءم. تحقق من أن النموذج والصور متلائمان.</translation>
    </message>
    <message>
        <source>%1 is not a class of this model. Choose one of its classes.</source>
        <translation>%1 ليس من فئات هذا النموذج. اختر إحدى فئاته.</translation>
    </message>
    <message>
        <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
        <translation>%1 ليس دالة خسارة يعرفها OneLogit. تحقق من التهجئة.</translation>
    </message>
    <message>
        <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
        <translation>%1 ليس شبكة يعرفها OneLogit. قد يقرؤها إصدار أحدث.</translation>
    </message>
    <message>
        <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
        <translation>%1 فيه عدد غير منتهٍ. لا يمكن استخدام النموذج؛ درِّبه من جديد.</translation>
    </message>
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1 يطلب أكثر مما يُسمح لنموذج غير موثوق بتنفيذه. لا تفتحه كملف موثوق إلا إذا كنت تعرف مصدره.</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1 يستخدم عملية (operator) لا يستطيع OneLogit تنفيذها. صدِّر النموذج من دونها أو بصيغة TorchScript.</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1 ليس مصنِّف صور. اختر نموذجًا يأخذ صورًا ويعطي عددًا واحدًا لكل فئة.</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>%1 لا يمكن استخدامه قبل معرفة المزيد عنه. افتح تفاصيله وقرِّر.</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1 لم يستجب في الوقت المحدد فأُوقف. اختر نموذجًا أصغر، أو حاول مرة أخرى حين يقل انشغال الحاسوب.</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1 أنهى العملية التي كانت تشغّله؛ ولم يتأثر شيء آخر. لا تستخدم هذا الملف.</translation>
    </message>
    <message>
        <source>%1 was made with another model. Index the folder again.</source>
        <translation>%1 أُنشئ بنموذج آخر. أعد فهرسة المجلد.</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed. Index the folder again.</source>
        <translation>%1 تغيّر منذ فهرسته. أعد فهرسة المجلد.</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>%1 يكتبه الآن برنامج آخر؛ والمعروض هو ما كُتب حتى الآن. أغلق ذلك البرنامج أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
        <translation>%1 يحتاج إلى ذاكرة أكثر من المتاح. أغلق برامج أخرى أو اختر ما هو أصغر.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
    <message>
        <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
        <translation>%1 فشل على نحو لا يعرف له OneLogit اسمًا. حاول مرة أخرى؛ وإن تكرر ذلك فأبلغ عنه.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>kind of picture not supported</source>
        <translation>نوع صور غير مدعوم</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>يتجاوز حد الحجم</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>فشل (%1)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>الصفحات. النموذج والفئة والعتبة واحدة فيها جميعًا.</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>الشبكة التي تُعرض لوجيتاتها. تدل العلامة ✓ على دالة خسارة متوافقة مع مبدأ فصل اللوجيتات.</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>الفئة المطلوب البحث عنها. اكتب جزءًا من اسمها؛ ولا حاجة إلى إعادة قراءة الصور عند تغييرها.</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>في طرف: ما آل إليه كل ملف. في الوسط: ما يكلّفه لوجيت واحد. في الطرف الآخر: ما يجري العمل عليه.</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>العتبة. الصور التي يبلغها لوجيتها هي النتائج. تذكرها أربعة حقول بأربع طرق: غيّر ما تعرفه تتبعه الأخرى.</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>النتائج، أعلى لوجيت أولًا. تنقل مفاتيح الأسهم من نتيجة إلى التالية، ويعرضها المفتاح Space كبيرة.</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>الصور المجاورة للخط، وهي أقل ما يثق به النموذج. أجب عنها بالمفتاحين Y وN، ويمكن للخط أن يتبع إجاباتك.</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>الصورة المختارة، ولوجيتها، وبعدها عن الخط، والفئات التي يرجّحها النموذج أولًا. يحدد المفتاحان Y وN هل هي من الفئة.</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>كل ملف متخطى، مع السبب.</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>بحث ثانٍ بجانب الأول: ما يعثر عليه كلاهما، وما لا يعثر عليه إلا أحدهما.</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>الصور الموسومة التي تُقارن عليها النماذج. تُطابَق فئاتها بفئات النموذج بحسب الاسم.</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>ما ترسمه اللوحات، وبأي ترتيب، وأين تقف خطوطها.</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>لوحة لكل نموذج: اللوجيتات الصحيحة ممتلئة، والخاطئة محدَّدة بإطار. كلما تباعدت أدت عتبة واحدة الغرض أفضل.</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>ما تكلّفه عتبة واحدة لكل الفئات كلَّ نموذج، مقارنةً بعتبة لكل فئة.</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>الأدلة: أرقام مع فترات الثقة، ومنحنيات، وأزواج صور تخالف المبدأ، وفئات تدخل خطأً.</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>ما يُتعلَّم منه، وما يُدرَّب، وبأي دوال خسارة، وإلى متى.</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>اللوجيتات الصحيحة والخاطئة لكل دالة خسارة، على صور محجوزة، حقبة بعد حقبة.</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>التدريبات: الجاري منها، والمنتظِر، والمنتهي.</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>ما يكلّفه لوجيت واحد وما تكلّفه كلها، مقيسًا هنا، بدلالة عدد الفئات.</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>كل ما يُعرف عن النموذج، ومصدره.</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>النماذج المفتوحة بترتيب كل الصفحات. ينقل ⁦%1⁩ أو ⁦%2⁩ واحدًا منها.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>المخططات وخطوطها</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>السهم الأيسر، السهم الأيمن</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>تحريك الخط خطوة؛ ومع Shift عُشرها؛ ومع Ctrl خط منطقة الشك</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>إلى طرفي المحور</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>عرض أرقام المخطط كجدول</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>عرض الصور وراء الأعمدة عند الخط</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>تكبير لوحة؛ وEsc للعودة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>اختيار نموذج اللوحة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>الانتقال من صورة إلى صورة</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y، N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>تحديد هل الصورة من الفئة أم لا</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>عرض الصورة كبيرة؛ والضغط مرة أخرى أو Esc للعودة</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>كل شيء يعمل من دون فأرة. ينقل Tab من عنصر إلى آخر، ويعود ⁦%1⁩ إلى الوراء.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>كال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>برنامج OneLogit %1 برنامج حر بموجب رخصة أباتشي 2.0 ⁦(Apache License)⁩. وهو يقوم على عمل آخرين:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>تستخدم النافذة Qt Charts الخاضعة لرخصة غنو العمومية العامة ⁦(GNU General Public License)⁩: من يوزّع برنامج النافذة يوزّعه بموجب إصدارها 3 أو أي إصدار لاحق. أما سطر الأوامر فلا يستخدم Qt. والمكتبات هي مكتبات النظام نفسه، ويمكن استبدالها فيه.</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>أصحابها، ومكان نصوصها</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>the items of a list up to one, and that one</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>max-margin</source>
        <translation>الهامش الأقصى</translation>
    </message>
    <message>
        <source>self-normalization</source>
        <translation>التطبيع الذاتي</translation>
    </message>
    <message>
        <source>noise-contrastive</source>
        <translation>التباين مع الضوضاء</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة الثنائية</translation>
    </message>
    <message>
        <source>batch cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة للدفعة</translation>
    </message>
    <message>
        <source>batch max-margin</source>
        <translation>الهامش الأقصى للدفعة</translation>
    </message>
    <message>
        <source>ZLPR</source>
        <translation>ZLPR</translation>
    </message>
    <message>
        <source>binary cross-entropy, shared bias</source>
        <translation>الإنتروبيا المتقاطعة الثنائية، انحياز مشترك</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>الخطأ التربيعي</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>الخسارة البؤرية</translation>
    </message>
    <message>
        <source>smoothed cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة المنعَّمة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>مجلد صور للبحث فيه</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>المجلدات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>فتح &amp;نموذج…</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>مصنِّف مدرَّب: TorchScript أو ONNX أو GGUF أو safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>النما&amp;ذج الأخيرة</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>المقارنة على &amp;بيانات أخرى…</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>الصور الموسومة التي تُقارن عليها النماذج</translation>
    </message>
    <message>
        <source>Open &amp;Demo Pictures</source>
        <translation>فتح صور ال&amp;عرض التوضيحي</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>الصور المرفقة مع OneLogit</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>حفظ ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>الصور التي تبلغ العتبة، بصيغة CSV أو أسطر JSON أو مسارات</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>حف&amp;ظ المقارنة</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>نسخ &amp;كأمر</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>سطر onelogit-cli الذي يسرد الصور نفسها</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>إغلاق النا&amp;فذة</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>يُحفظ العمل الجاري ويُستأنف عند التشغيل التالي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تح&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>نسخ المحدد إلى الحافظة</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>كل صور القائمة، أو كل النص المكتوب</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>البحث عن &amp;فئة</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>اكتب جزءًا من اسم الفئة المطلوب البحث عنها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>&amp;About OneLogit</source>
        <translation>&amp;حول OneLogit</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>الإصدار والمكتبات والرخصة</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>لا يُحذف سوى الأسماء في هذه القائمة</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>⁨%1⁩ (مفقود)</translation>
    </message>
    <message>
        <source>&amp;Read Folder Again</source>
        <translation>إعادة &amp;قراءة المجلد</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>ينظر في كل ملف من ملفات المجلد من جديد</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>إيقاف القراءة &amp;مؤقتًا أو متابعتها</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>ما قُرئ يبقى محفوظًا</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>إيقاف الق&amp;راءة</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>الدرجة الم&amp;طبَّعة</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>يرتّب باللوجيت ناقص ⁦log-sum-exp⁩ لكل اللوجيتات</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>منطقة ال&amp;شك</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>خط ثانٍ: الصور بين الخطين تُعرض على أنها غير مؤكدة</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>ال&amp;خط الموافق للإجابات</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>ينقل العتبة إلى حيث تقتضي الإجابات</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>الإجابة ب&amp;نعم</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>الصورة الحدّية المعلَّمة من هذه الفئة</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>الإجابة ب&amp;لا</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>الصورة الحدّية المعلَّمة ليست من هذه الفئة</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>ال&amp;صور الحدّية</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>يفتح أقرب الصور إلى الخط أو يطويها</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>&amp;أين ذهب كل ملف</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>الملفات التي عُرضت أو تقع دون الخط أو تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>المقارنة &amp;ببحث ثانٍ</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>نموذج آخر أو فئة أخرى بجانب هذا البحث: ⁦A⁩ فقط، كلاهما، ⁦B⁩ فقط</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>صورة &amp;كبيرة</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>الصورة المعلَّمة على كامل الصفحة (Space في القائمة)</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>&amp;فتح الصورة ببرنامجها</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>الصورة المعلَّمة في برنامج النظام المخصص لها (Enter في القائمة)</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>&amp;عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>الصور المحددة، معلَّمةً في مجلدها</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>&amp;كل الفئات معًا</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>لوجيتات كل الفئات في رسم واحد، أو لوجيتات الفئة المختارة وحدها</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>محور مو&amp;حَّد للكل</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>محور لوجيت واحد لكل النماذج، أو محور لكل نموذج</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>المقارنة على صور ال&amp;عرض التوضيحي</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>الصور الموسومة المرفقة مع OneLogit</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>إعادة &amp;قراءة الصور الموسومة</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>ربما أُضيفت ملفات أو اختفت أو تغيّرت</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>إيقا&amp;ف المقارنة</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>النماذج التي قورنت تبقى كذلك</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>&amp;متابعة المقارنة</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>بالنماذج الناقصة</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>الت&amp;دريب</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>ال&amp;تعلّم من صور أخرى…</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>مجلد لكل فئة، أو ملفات IDX أو CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;بدء التدريب</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>بما هو مذكور في الاستمارة</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>إيقاف التدريب &amp;مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>خلال دفعة واحدة؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>إيقاف واحتفا&amp;ظ</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>أفضل حقبة حتى الآن تصبح النموذج</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>إيقاف و&amp;حذف</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>لا يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>إعادة &amp;عرض الحقب</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>كيف تكوّن الفصل، من الحقبة الأولى</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>م&amp;قارنة نماذجه</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>على الصور التي لم ترَها</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>البحث بأ&amp;فضل نموذج</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>أفضل نماذجه يصبح النموذج المستخدم</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ال&amp;بحث</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>صور مجلد بلوجيت واحد</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>ال&amp;مقارنة</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>اللوجيتات الصحيحة والخاطئة للنماذج المفتوحة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>ال&amp;تدريب</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>شبكات صغيرة بعدة دوال خسارة</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>ما يكلّفه لوجيت واحد، وما تكلّفه كلها</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>ال&amp;نماذج</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>النماذج المفتوحة وما يُعرف عنها</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>ألوان الن&amp;ظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>صور أقل وأكبر في القائمة</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>صور أ&amp;صغر</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>صور أكثر وأصغر في القائمة</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>تملأ النافذة الشاشة كلها، ثم تعيدها</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>فتح م&amp;شروع…</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>النماذج والصور والفئة والعتبات وطرق العرض تحت اسم واحد</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>المشا&amp;ريع الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;حفظ المشروع</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>حفظ كل ما هو مفتوح ومختار ومعيَّن في ملف المشروع</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>حفظ المشروع با&amp;سم…</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>حفظ كل ما هو مفتوح ومختار ومعيَّن في ملف آخر</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>يبقى كل شيء مفتوحًا ما عدا ملف المشروع</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>التراجع عن آخر اختيار أو إجابة أو تحريك لخط</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>أي أمر أو فئة أو نموذج أو مجلد أخير ببضعة أحرف</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;تعليمات حول هذا</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>صفحة التعليمات الخاصة بما عليه التركيز</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>ما عليه التركيز، أو ما يُنقر بعد ذلك، في بضع كلمات</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>كل ما تفعله المفاتيح، للاطلاع والتغيير</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;صفحة الترحيب</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>الغرض من البرنامج، وطرق للبدء</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>بدء ال&amp;جولة</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>عناصر التحكم المهمة، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>ما كتبه آخرون في هذا البرنامج، وشروطه</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>&amp;تراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>إ&amp;عادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>&amp;مسح المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>&amp;مسح النماذج الأخيرة</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>تباين عالٍ، &amp;فاتح</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>تبا&amp;ين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>ح&amp;ركة أقل</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>لا شيء يتحرك من تلقاء نفسه، أيًا كان إعداد سطح المكتب</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>صور أ&amp;كبر</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>ال&amp;عرض التقديمي</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>بملء الشاشة وبخط كبير أمام جمهور؛ ولا يُحفظ شيء مما يجري فيه</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>إعادة بدء العرض الت&amp;قديمي</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>مصطلحات مت&amp;خصصة</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>مصطلحات المجال بدلًا من الكلمات البسيطة</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>حفظ ال&amp;سجل…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>الإعدادات والمنحنيات والأرقام بصيغة JSON، أو المنحنيات وحدها بصيغة CSV</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>&amp;مسح المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>الفئات: %1</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>الحافة الأقصر إلى %1، ثم قص الوسط</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>البحث بفئة واحدة لا يوفّر شيئًا مع هذا النموذج؛ وكل ما عداه يعمل.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>أكبر فرق %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>بين الجذع + الرأس والشبكة كاملةً، نسبةً إلى أكبر لوجيت</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>، الأزرق أولًا</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>، الأحمر أولًا</translation>
    </message>
    <message>
        <source>input</source>
        <translation>المُدخَل</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>دالة الخسارة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>صفحة المقارنة تُظهر هل تكفي عتبة واحدة لكل الفئات.</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>غير متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>بقرار منك</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>من الملف نفسه</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>من ملف بجواره</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>افتراضًا: لا شيء يذكره</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>بصمة المحتوى ⁦%1⁩</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>موثوق بقرار منك؛ يشغّل ⁦%1⁩</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>غير لازمة: عمليات حسابية فقط</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>غير لازمة: أعداد فقط</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>بعد اللوجيتات؛ ولا يغيّر ترتيب فئات الصورة الواحدة</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>من ٠ إلى ١</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>من ⁦−١⁩ إلى ١</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>من ٠ إلى ٢٥٥</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>ضرب نقطي واحد لكل فئة على %1 من الأعداد</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>قناة واحدة لكل فئة: متوسط %1 من عمليات الضرب النقطي، كل منها على %2 من الأعداد</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>تُحسب كل اللوجيتات: ليس لهذه الشبكة طبقة خطية أخيرة</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>⁨%1⁩: عدد الفئات %2</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>⁨%1⁩: عدد الفئات %2، والأسماء من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>⁨%1⁩: عدد الفئات %2، والأسماء من الملف نفسه</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>⁨%1⁩: عدد الفئات %2، كما قررت</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>تصلح ارتفاعات وعروض أخرى أيضًا</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>الأسماء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%L1 s left</source>
        <translation>بقيت %L1 ث</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>بقيت %L1 د</translation>
    </message>
    <message>
        <source>%L1 h left</source>
        <translation>بقيت %L1 س</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>PanelDrawing</name>
    <message>
        <source>count, log</source>
        <translation>العدد، لوغاريتمي</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>الكثافة، لوغاريتمية</translation>
    </message>
    <message>
        <source>density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>«⁨%1⁩» مقابل البقية</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>لوجيتات مطبَّعة</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>لوجيتات خام</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>الضبط مقابل الاستدعاء</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>⁦ROC⁩: الاستدعاء مقابل الإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>⁦DET⁩: الصور الفائتة مقابل الإنذارات الكاذبة، بالمقياس الطبيعي المعياري</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>اللوجيتات الصحيحة والخاطئة</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>⁦1-AUPRC %1⁩</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>اللوجيت، n = %1 صحيحة + %2 خاطئة</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج ⁦%1⁩</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>عند %1: ⁦P %2⁩، ⁦R %3⁩</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>⁨%1⁩: النموذج ⁦%2⁩%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>، العتبة %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>الصور ⁦%1⁩؛ ⁦OneLogit %2⁩</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>بعد التطبيع</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>⁦AP⁩ المجمَّع</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>⁦F1⁩، عتبة واحدة</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>⁦F1⁩، لكل فئة</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>أسوأ هامش</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>مقارنة بلا نماذج – ⁦OneLogit⁩</numerusform>
            <numerusform>مقارنة نموذج واحد – ⁦OneLogit⁩</numerusform>
            <numerusform>مقارنة نموذجين – ⁦OneLogit⁩</numerusform>
            <numerusform>مقارنة %Ln نماذج – ⁦OneLogit⁩</numerusform>
            <numerusform>مقارنة %Ln نموذجًا – ⁦OneLogit⁩</numerusform>
            <numerusform>مقارنة %Ln نموذج – ⁦OneLogit⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>مقارنة بلا نماذج</numerusform>
            <numerusform>مقارنة نموذج واحد</numerusform>
            <numerusform>مقارنة نموذجين</numerusform>
            <numerusform>مقارنة %Ln نماذج</numerusform>
            <numerusform>مقارنة %Ln نموذجًا</numerusform>
            <numerusform>مقارنة %Ln نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (⁦%2⁩)</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>At &lt;b&gt;%1&lt;/b&gt; classes: one logit &lt;b&gt;%2&lt;/b&gt; a picture, all logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4 times&lt;/b&gt; faster; reads %5 instead of %6 of weights.</source>
        <translation>عند &lt;b&gt;%1&lt;/b&gt; من الفئات: لوجيت واحد &lt;b&gt;%2&lt;/b&gt; للصورة، وكل اللوجيتات &lt;b&gt;%3&lt;/b&gt;: أسرع &lt;b&gt;%4 مرة&lt;/b&gt;؛ ويُقرأ %5 بدلًا من %6 من الأوزان.</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>القياس حتى %1 من الفئات.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>%1 للصورة</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>مرة واحدة عند فهرسة الصورة؛ يعطي %1 من الأعداد</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>لوجيت واحد</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>من السمات؛ يقرأ %1</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>كل اللوجيتات</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>عدد الفئات %1؛ يقرأ %2</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>الجذع %1، لوجيت واحد %2، كل اللوجيتات (%3) %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>جارٍ قياس الجذع والرأس…</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>جارٍ قياس رأس عدد فئاته %1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>ما مدى التأكد المطلوب؟</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>عتبة اللوجيت</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>٪ صحيحة</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>٪ الضبط</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>٪ فائتة</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>٪ ⁦FNR⁩</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>صحيحة %1</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>الضبط %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>فائتة %1</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>⁦FNR %1⁩</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>منطقة الشك</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>خيار الرفض</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>مطبَّع</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>⁦log-softmax⁩</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>%1 معروضة + %2 دون العتبة + %3 متخطاة = %4 إجمالًا</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>%1 مقبولة + %2 مرفوضة + %3 غير مقروءة = %4 من الملفات</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>%1 معروضة + %2 دون العتبة + %3 متخطاة + %4 لم تُقرأ بعد = %5 إجمالًا</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>%1 مقبولة + %2 مرفوضة + %3 غير مقروءة + %4 معلّقة = %5 من الملفات</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>من الفئة</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>اللوجيتات الصحيحة</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>من فئات أخرى</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>اللوجيتات الخاطئة</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>الاختلاط</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>⁦1-AUPRC⁩</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>صحيحة %1، عُثر على %2</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>⁦P %1⁩   ⁦R %2⁩</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>دخلت %1، فاتت %2</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>⁦FP %1⁩، ⁦FN %2⁩</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>النقاط المفقودة من ١٠٠ مقارنةً بخط لكل فئة</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>نقاط F1 المفقودة مقارنةً بعتبة لكل فئة</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>حيث يقل الخطأ</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>عند أفضل F1</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>بحيث تكون الصحيحة</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>عند ضبط قدره</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>بحيث يُعثر على</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>عند استدعاء قدره</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>إذا كلّفت الداخلة خطأً</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>عند كلفة إنذار كاذب قدرها</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>بحسب الاختلاط</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>بحسب ⁦1-AUPRC⁩</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>ما دُرّبت به</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>دالة الخسارة</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>التخمين الصحيح</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>صحيحة إذا عُثر على ٩٠٪</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>⁦P⁩ عند ⁦R 0.9⁩</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>صحيحة إذا عُثر على ٩٩٪</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>⁦P⁩ عند ⁦R 0.99⁩</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>في قائمة واحدة</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>⁦AP⁩ المجمَّع</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>⁦F1⁩، عتبة واحدة</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>خط لكل فئة</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>⁦F1⁩، لكل فئة</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>ترتيب معكوس</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>أسوأ فجوة</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>أسوأ هامش</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>مقدار التحسن</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>مقابل خط الأساس</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>بكلمات بسيطة: %1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>بمصطلحات المجال: %1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>من %1 فأعلى</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>⁨%1⁩، كل الفئات</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>⁨%1⁩، «⁨%2⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>⁨%1⁩: لا لوجيتات صحيحة %2</numerusform>
            <numerusform>⁨%1⁩: لوجيت صحيح واحد %2</numerusform>
            <numerusform>⁨%1⁩: لوجيتان صحيحان %2، الأدنى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتات صحيحة %2، الأدنى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتًا صحيحًا %2، الأدنى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيت صحيح %2، الأدنى أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>⁨%1⁩: لا لوجيتات خاطئة %2</numerusform>
            <numerusform>⁨%1⁩: لوجيت خاطئ واحد %2</numerusform>
            <numerusform>⁨%1⁩: لوجيتان خاطئان %2، الأعلى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتات خاطئة %2، الأعلى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتًا خاطئًا %2، الأعلى أولًا</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيت خاطئ %2، الأعلى أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>؛ صور «⁨%1⁩»</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>؛ المعروض %1</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>⁨%1⁩: كل لوجيت صحيح يعلو كل لوجيت خاطئ. المبدأ محقَّق على هذه الصور.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>⁨%1⁩: لا أزواج لا يعلو فيها لوجيت صحيح على خاطئ</numerusform>
            <numerusform>⁨%1⁩: أسوأ زوج لا يعلو فيه لوجيت صحيح على خاطئ</numerusform>
            <numerusform>⁨%1⁩: أسوأ الأزواج التي لا يعلو فيها لوجيت صحيح على خاطئ (المعروض زوجان)</numerusform>
            <numerusform>⁨%1⁩: أسوأ الأزواج التي لا يعلو فيها لوجيت صحيح على خاطئ (المعروض %Ln)</numerusform>
            <numerusform>⁨%1⁩: أسوأ الأزواج التي لا يعلو فيها لوجيت صحيح على خاطئ (المعروض %Ln)</numerusform>
            <numerusform>⁨%1⁩: أسوأ الأزواج التي لا يعلو فيها لوجيت صحيح على خاطئ (المعروض %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>⁨%1⁩: لا يدخل شيء خاطئ عند %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>⁨%1⁩: لا لوجيتات خاطئة عند %2 أو فوقه.</numerusform>
            <numerusform>⁨%1⁩: لوجيت خاطئ واحد عند %2 أو فوقه. يعرض المفتاح Enter الصورة.</numerusform>
            <numerusform>⁨%1⁩: لوجيتان خاطئان عند %2 أو فوقه، بحسب الفئة الحقيقية للصور. يعرض المفتاح Enter الصور.</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتات خاطئة عند %2 أو فوقه، بحسب الفئة الحقيقية للصور. يعرض المفتاح Enter الصور.</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيتًا خاطئًا عند %2 أو فوقه، بحسب الفئة الحقيقية للصور. يعرض المفتاح Enter الصور.</numerusform>
            <numerusform>⁨%1⁩: %Ln لوجيت خاطئ عند %2 أو فوقه، بحسب الفئة الحقيقية للصور. يعرض المفتاح Enter الصور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>نموذج وفئة</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>يعطي النموذج كل صورة عددًا لكل فئة: لوجيتها. اختر ما تبحث عنه، مثلًا «sneaker».</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>كل صور المجلد هنا بحسب لوجيتاتها. اسحب الخط: ما على يمينه يُعرض في الأسفل.</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>أربع طرق لقوله</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>الخط نفسه في أربعة أرقام. اكتب الرقم الذي يهمك، مثلًا ٩٥٪ صحيحة: تتبعه الأرقام الأخرى.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>ما يبلغ العتبة، الأوثق أولًا، كل صورة مع لوجيتها. انقر صورة لترى ما قد تكونه غير ذلك؛ ويعرضها المفتاح Space كبيرة.</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>لوجيتات قابلة للمقارنة</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>بعض النماذج ترتّب الصور ترتيبًا أفضل حين تؤخذ كل لوجيتاتها في الحسبان. بدّل وانظر هل يتغير الترتيب.</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>نموذج بجانب نموذج</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>لوحة لكل نموذج. الأزرق: صور الفئة. البرتقالي: كل الصور الأخرى. كلما قل تداخلهما أدى خط واحد الغرض أفضل. اسحب خطًا.</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>خط واحد للكل؟</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>ما يكلّفه اشتراك كل الفئات في خط واحد. دوال الخسارة الخضراء تشترط ذلك بعينه، والأثر ظاهر.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>درِّب بنفسك</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>دع دوال الخسارة تتسابق على الصور نفسها وشاهد الأزرق والبرتقالي ينفصلان حقبة بعد حقبة. هذا كل شيء؛ والباقي في التعليمات.</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>فئة أخرى</numerusform>
            <numerusform>فئتان أخريان</numerusform>
            <numerusform>%Ln فئات أخرى</numerusform>
            <numerusform>%Ln فئة أخرى</numerusform>
            <numerusform>%Ln فئة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>حساب السمات</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>ينتهي عند %1</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>يبدأ حين ينتهي ما قبله</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>انقطع بعد الحقبة %1 من %2؛ ويمكن استئنافه</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 مع ⁨%2⁩</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>الحقبة %1، الاختبار %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>لا حقب</numerusform>
            <numerusform>حقبة واحدة</numerusform>
            <numerusform>حقبتان</numerusform>
            <numerusform>%Ln حقب</numerusform>
            <numerusform>%Ln حقبة</numerusform>
            <numerusform>%Ln حقبة</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>⁦%1 × %2⁩ رمادية</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>⁦%1 × %2⁩ ملونة</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>الصور: %1، الفئات: %2، %3: للتدريب %4، للتحقق %5، للاختبار %6</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>لا صور من %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>أقل من %1 من صور التدريب من %2: لا تتوقع الكثير.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>صور أكبر فئة تعادل %1 مرة صور أصغر فئة؛ وتفيد «زيادة وزن الفئات النادرة».</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>ليس بين صور الاختبار أو التحقق صور تدريب.</numerusform>
            <numerusform>صورة واحدة من صور الاختبار أو التحقق هي أيضًا من صور التدريب: ستبدو الأرقام أفضل من الواقع.</numerusform>
            <numerusform>صورتان من صور الاختبار أو التحقق هما أيضًا من صور التدريب: ستبدو الأرقام أفضل من الواقع.</numerusform>
            <numerusform>%Ln صور من صور الاختبار أو التحقق هي أيضًا من صور التدريب: ستبدو الأرقام أفضل من الواقع.</numerusform>
            <numerusform>%Ln صورة من صور الاختبار أو التحقق هي أيضًا من صور التدريب: ستبدو الأرقام أفضل من الواقع.</numerusform>
            <numerusform>%Ln صورة من صور الاختبار أو التحقق هي أيضًا من صور التدريب: ستبدو الأرقام أفضل من الواقع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>لا صور مكررة في فئتين.</numerusform>
            <numerusform>صورة واحدة موجودة في فئتين.</numerusform>
            <numerusform>صورتان موجودة كل منهما في فئتين.</numerusform>
            <numerusform>%Ln صور موجودة كل منها في فئتين.</numerusform>
            <numerusform>%Ln صورة موجودة كل منها في فئتين.</numerusform>
            <numerusform>%Ln صورة موجودة كل منها في فئتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>بلا دوال خسارة</numerusform>
            <numerusform>دالة خسارة واحدة</numerusform>
            <numerusform>دالتا خسارة</numerusform>
            <numerusform>%Ln دوال خسارة</numerusform>
            <numerusform>%Ln دالة خسارة</numerusform>
            <numerusform>%Ln دالة خسارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>رأس جديد: ⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>تمتلئ اللوحات بعد الحقبة الأولى (%1).</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>على صور الاختبار</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>مع ⁨%1⁩ تبقى مساحة %2 فوق منحنى الضبط والاستدعاء %3.</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>مع ⁨%1⁩ تبقى مساحة %2 فوق منحنى الضبط والاستدعاء %3؛ ومع ⁨%4⁩ تبقى %5.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>مع ⁨%1⁩ يبلغ الاختلاط %2 %3، والصفر يعني انعدامه.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>مع ⁨%1⁩ يبلغ الاختلاط %2 %3، والصفر يعني انعدامه؛ ومع ⁨%4⁩ يبلغ %5.</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1؛ %2 من الذاكرة</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>يتوقف ويحتفظ بما تعلّمه</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>يعرض %1 صورة إجمالًا، في %2 إلى %3 حقبة: هنا %4.</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>تُضبط الصور على %1 × %1 بكسل.</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>(%1 × %1 إذا زادت صور التدريب على %2.)</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>عند %1 × %1 بكسل تأخذ هذه الصور %2 من الذاكرة، والمتاح لها %3.</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>اختر صورًا أقل.</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>اختر حجم صورة لا يزيد على %1.</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>كل الصور عند %1 × %1 بكسل تأخذ %2 من الذاكرة، والمتاح %3: تُضبط على %4 × %4.</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>المعالج وحده متاح: لا يجد LibTorch معالج رسوميات يستطيع CUDA استخدامه</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>المعالج وحده متاح: بُني LibTorch بلا CUDA الذي تحتاج إليه معالجات الرسوميات</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 µs</source>
        <translation>⁦%1 µs⁩</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>⁦%1 ns⁩</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁦%1 s⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ت.ب</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search pictures by one logit of a trained classifier.</source>
        <translation>البحث في الصور بلوجيت واحد من مصنِّف مدرَّب.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>ألوان فاتحة.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>ألوان داكنة.</translation>
    </message>
    <message>
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit: برنامج OneLogit العامل لا يستجيب؛ يُشغَّل برنامج مستقل.</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>تشغيل OneLogit مستقل بجانب العامل الآن.</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>مجلدات الصور وملفات النماذج والمشاريع المراد فتحها.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>هل هذه «⁨%1⁩»؟</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1: الخط عند %2 يوافقها كلها</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1: الخط عند %2 لا يترك أيًا منها في الجانب الخطأ</numerusform>
            <numerusform>%1: الخط عند %2 يترك واحدة منها في الجانب الخطأ</numerusform>
            <numerusform>%1: الخط عند %2 يترك اثنتين منها في الجانب الخطأ</numerusform>
            <numerusform>%1: الخط عند %2 يترك %Ln منها في الجانب الخطأ</numerusform>
            <numerusform>%1: الخط عند %2 يترك %Ln منها في الجانب الخطأ</numerusform>
            <numerusform>%1: الخط عند %2 يترك %Ln منها في الجانب الخطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>؛ الإجابات قليلة، وقد تزيحه إجابة أخرى كثيرًا</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%Ln نماذج</numerusform>
            <numerusform>%Ln نموذجًا</numerusform>
            <numerusform>%Ln نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::CompareController</name>
    <message>
        <source>Comparing %1</source>
        <translation>مقارنة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ComparePage</name>
    <message>
        <source>Running the models over the labelled pictures…</source>
        <translation>جارٍ تشغيل النماذج على الصور الموسومة…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>أُلغيت المقارنة. تابعها أو اختر صورًا أخرى.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
        <translation>لا شيء للمقارنة بعد: افتح نموذجًا يلائم الصور الموسومة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>⁨%1⁩: لا يمكن بلوغ الهدف على هذه الصور؛ ويبقى خطه حيث كان.</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>البحث بهذا النموذج</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>اختيار صور أخرى…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>قراءة الصور الموسومة</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>المقارنة على صور موسومة</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>الصور الموسومة المرفقة مع OneLogit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة ملفين</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>أُلغيت؛ بعض النماذج ناقصة</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>؛ لا نماذج أخرى</numerusform>
            <numerusform>؛ نموذج آخر</numerusform>
            <numerusform>؛ نموذجان آخران</numerusform>
            <numerusform>؛ %Ln نماذج أخرى</numerusform>
            <numerusform>؛ %Ln نموذجًا آخر</numerusform>
            <numerusform>؛ %Ln نموذج آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>البحث عن العرض التوضيحي</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>قراءة عيّنة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>كتابة صور العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>عتبة كل الفئات</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>عتبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>هدف المقارنة</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج ⁨%1⁩</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الفئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>الإجابة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>ترتيب النماذج</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>ترتيب اللوحات</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>منطقة الشك</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>العتبة، لوجيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>⁨%1⁩: العتبات التي تكلّف كل فئة أقل من نقطة F1 واحدة</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>أفضل F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>⁨%1⁩: اللوجيتات الصحيحة والخاطئة في خانات متساوية</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>اللوجيتات الصحيحة</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>اللوجيتات الخاطئة</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>⁨%1⁩: عشرون عتبة لكل خط</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>إنذارات كاذبة</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>صور فائتة</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>انقر عمودًا في إحدى اللوحات لترى الصور التي وراءه.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>فتح نماذج</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>نماذج (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>البحث عن ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>أفلت مجلد صور هنا للبحث فيه. يُنهي المفتاح Escape العرض التقديمي.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>من دون ضغط مفتاح أو نقر أو تحريك للمؤشر</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>يفتح ⁨%1⁩ من جديد</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>فهرسة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>تطبيع لوجيتات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>تصغير فهرس ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>&amp;نسخ الصور</numerusform>
            <numerusform>&amp;نسخ الصورة</numerusform>
            <numerusform>&amp;نسخ الصورتين</numerusform>
            <numerusform>&amp;نسخ %Ln صور</numerusform>
            <numerusform>&amp;نسخ %Ln صورة</numerusform>
            <numerusform>&amp;نسخ %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>جدول بيانات (*.csv);;أسطر JSON (*.jsonl);;مسارات (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>حفظ ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>لم تُسجَّل أي صورة في ⁨%1⁩.</numerusform>
            <numerusform>سُجّلت صورة واحدة في ⁨%1⁩.</numerusform>
            <numerusform>سُجّلت صورتان في ⁨%1⁩.</numerusform>
            <numerusform>سُجّلت %Ln صور في ⁨%1⁩.</numerusform>
            <numerusform>سُجّلت %Ln صورة في ⁨%1⁩.</numerusform>
            <numerusform>سُجّلت %Ln صورة في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>الأمر الذي يسرد الصور نفسها موجود في الحافظة.</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>%1 على الأقل، قُرئ %2٪</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>جزء من هذا الملف تالف؛ والمعروض هو الباقي.</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>هل هذه «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>%1 · logit %2</source>
        <translation>⁨%1⁩ · اللوجيت %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeDesk</name>
    <message>
        <source>This file asks for more than an untrusted model may run. It was not opened.</source>
        <translation>يطلب هذا الملف أكثر مما يُسمح لنموذج غير موثوق بتنفيذه. لم يُفتح.</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>جارٍ فتح ⁨%1⁩ كملف موثوق…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>فحص مخرجات ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>أسماء الفئات</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>قوائم أسماء (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>صور «⁨%1⁩» التي يستجيب لها كل مُخرَج أكثر من غيرها، من بين %2 جرى فحصها.</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>أُوقف فحص المخرجات.</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>فحص المخرجات: %1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>لا شيء يذكر أسماء فئاته ولا كيف جُهّزت الصور له. يفتحه المفتاح Enter بالقيم المعتادة.</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>لا شيء يذكر أسماء فئاته. يفتحه المفتاح Enter بأرقام بدلًا منها.</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>لا شيء يذكر كيف جُهّزت الصور له. يفتحه المفتاح Enter بالقيم المعتادة؛ وتُظهر صور العيّنة هل هي صحيحة.</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>كل ما يلزم معروف. غيّر ما تعرفه أفضل.</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>كما يذكرها الملف</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>كما تقرر من قبل</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>⁨%1⁩، بجوار النموذج</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>أرقام، أو الأسماء المعطاة أدناه</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>اكتب الأسماء التي تعرفها. لو كان مجلد صور مفتوحًا لعرض كل مُخرَج الصور التي يستجيب لها.</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>اكتب الأسماء التي تعرفها. يمكن لصور «⁨%1⁩» أن تُظهر ما يستجيب له كل مُخرَج.</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>صور العيّنة</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>جارٍ فحص صور «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>فحص المخرجات</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>⁨%1⁩ ملف آخر غير ⁨%2⁩ الذي كان مفتوحًا: محتواه مختلف.</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>لم يُفتح ⁨%1⁩: لا شيء يذكر ما فئاته ولا كيف جُهّزت صوره.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف كصورة.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد كصورة.</numerusform>
            <numerusform>تعذّرت قراءة ملفين كصورتين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات كصور.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا كصور.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف كصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>عرض الملفات والأسباب</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>ابحث في مجلد صور بفئة واحدة</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>شاهد كيف تفصل كل دالة خسارة اللوجيتات الصحيحة عن الخاطئة</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>درِّب شبكات صغيرة بعدة دوال خسارة وشاهد كيف يتكوّن الفصل</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>قِس ما يوفّره اللوجيت الواحد</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>رتّب النماذج المفتوحة وشاهد ما يُعرف عنها</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsController</name>
    <message>
        <source>Opening %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsPage</name>
    <message>
        <source>Drop a model file anywhere on this window, or open one.</source>
        <translation>أفلت ملف نموذج في أي مكان من هذه النافذة، أو افتح واحدًا.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح ملفات مثل «⁨%1⁩». ثبّت برنامجًا، أو اختر واحدًا من إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>لا مدير ملفات على هذا الحاسوب يعرض «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OverlapLink</name>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::PaletteDesk</name>
    <message>
        <source>model: %1</source>
        <translation>نموذج: ⁨%1⁩</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>مجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>فئة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>لا شيء بهذا الاسم. اكتب جزءًا من أمر أو فئة أو نموذج مفتوح أو مجلد أخير؛ ويسرد ⁨%1⁩ كل الأوامر.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>يبدأ العرض من جديد الآن. أي مفتاح أو حركة يمنع ذلك.</numerusform>
            <numerusform>يبدأ العرض من جديد بعد ثانية. أي مفتاح أو حركة يمنع ذلك.</numerusform>
            <numerusform>يبدأ العرض من جديد بعد ثانيتين. أي مفتاح أو حركة يمنع ذلك.</numerusform>
            <numerusform>يبدأ العرض من جديد بعد %Ln ثوانٍ. أي مفتاح أو حركة يمنع ذلك.</numerusform>
            <numerusform>يبدأ العرض من جديد بعد %Ln ثانية. أي مفتاح أو حركة يمنع ذلك.</numerusform>
            <numerusform>يبدأ العرض من جديد بعد %Ln ثانية. أي مفتاح أو حركة يمنع ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>حُفظ المشروع ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>فُتح المشروع ⁨%1⁩ بكل ملفاته: %2</numerusform>
            <numerusform>فُتح المشروع ⁨%1⁩ من دون ملف واحد ليس في مكانه: %2</numerusform>
            <numerusform>فُتح المشروع ⁨%1⁩ من دون ملفين ليسا في مكانهما: %2</numerusform>
            <numerusform>فُتح المشروع ⁨%1⁩ من دون %Ln ملفات ليست في مكانها: %2</numerusform>
            <numerusform>فُتح المشروع ⁨%1⁩ من دون %Ln ملفًا ليست في مكانها: %2</numerusform>
            <numerusform>فُتح المشروع ⁨%1⁩ من دون %Ln ملف ليست في مكانها: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>البحث عن ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>البحث عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>مشاريع (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>حفظ المشروع</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>أُزيل النموذج ⁨%1⁩ من القائمة؛ وملفه باقٍ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript، لبرنامج PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>كل شيء (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>المنحنيات (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>حفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>كما هو (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>&amp;تقرير في ملف واحد (HTML)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>اللوحات بصيغة S&amp;VG…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>اللوحات بصيغة &amp;PDF…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>اللوحات بصيغة P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>ال&amp;منحنيات</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>الضبط والاستدعاء بصيغة SVG…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>الضبط والاستدعاء بصيغة PDF…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>الضبط والاستدعاء بصيغة PNG…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>منحنى ROC بصيغة SVG…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>منحنى ROC بصيغة PDF…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>منحنى ROC بصيغة PNG…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>منحنى DET بصيغة SVG…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>منحنى DET بصيغة PDF…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>منحنى DET بصيغة PNG…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>ال&amp;جدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>كل شيء بصيغة &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>نسخ ك&amp;أمر</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>سطر onelogit-cli الذي يطبع الأرقام نفسها</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>الأمر موجود في الحافظة.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>لا تبلغ أي صورة هذه العتبة. حرّك الخط إلى اليسار.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or open one.</source>
        <translation>أفلت مجلد صور هنا، أو افتح واحدًا.</translation>
    </message>
    <message>
        <source>Open a model to search “%1” with.</source>
        <translation>افتح نموذجًا للبحث به في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”. This happens once a model.</source>
        <translation>جارٍ قراءة صور «⁨%1⁩». يحدث هذا مرة واحدة لكل نموذج.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>أُلغيت قراءة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
        <translation>جارٍ قراءة صور «⁨%1⁩»: %2. يحدث هذا مرة واحدة لكل نموذج.</translation>
    </message>
    <message>
        <source>Show the surest ones</source>
        <translation>عرض أوثقها</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>لا يُحفظ ما تفعله للتشغيل التالي. %1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>لا يُحفظ ما تفعله للتشغيل التالي: لا تمكن الكتابة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>كُتبت الجلسة الأخيرة بإصدار أحدث من OneLogit. وُضعت جانبًا باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>تعذّرت قراءة الجلسة الأخيرة. وُضعت جانبًا باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>انتهت الجلسة الأخيرة من دون إغلاق؛ وقد استُعيدت كما كانت عند %1.</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>بدأ البرنامج من جديد، بالعرض التوضيحي.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>المشروع ⁨%1⁩ مفتوح.</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>العودة إلى ما قبله</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>انتهت آخر مرتين من بدء التشغيل مبكرًا أثناء فتح الجلسة الأخيرة. وُضعت جانبًا باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>فتحها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>في قائمة الصور</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>على الصور الحدّية</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>على مخطط</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>في قائمة النماذج</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>صورة كبيرة</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>فتح ببرنامجها</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>نعم، لا</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>تحريك الخط خانة واحدة</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>تحريك الخط عُشر خانة</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>تحريك الخط الأدنى لمنطقة الشك</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>نقل الخط إلى طرفي المحور</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>الصور وراء العمود عند الخط</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>الأرقام كجدول</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>لوحة واحدة وحدها، ثم كلها من جديد</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>تقديم أو تأخير في الترتيب</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>⁨%1⁩ مستخدَم: إنه اختصار «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>المفتاح ⁨%1⁩ وحده للكتابة وللصفحات. اضغط معه Ctrl أو Alt.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>قياس ⁨%1⁩</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>قياس رأس عدد فئاته %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>افتح نموذجًا لقياس ما يوفّره معه اللوجيت الواحد.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>⁨%1⁩: ليست له طبقة أخيرة يمكن تقسيمها بحسب الفئة؛ كل لوجيتاته تُحسب معًا، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>أُلغي القياس.</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>فتح نموذج آخر…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>لا نماذج مفتوحة</numerusform>
            <numerusform>نموذج مفتوح واحد</numerusform>
            <numerusform>نموذجان مفتوحان</numerusform>
            <numerusform>%Ln نماذج مفتوحة</numerusform>
            <numerusform>%Ln نموذجًا مفتوحًا</numerusform>
            <numerusform>%Ln نموذج مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled pictures, %2 classes</source>
        <translation>الصور الموسومة: %1، الفئات: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>لم يُقارن أي نموذج</numerusform>
            <numerusform>قورن نموذج واحد</numerusform>
            <numerusform>قورن نموذجان</numerusform>
            <numerusform>قورن %Ln نماذج</numerusform>
            <numerusform>قورن %Ln نموذجًا</numerusform>
            <numerusform>قورن %Ln نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>على %1 من الصور الموسومة</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>غير معروف لهذا النموذج: لا توجد صور موسومة من هذه الفئة للقياس عليها. لنماذج العرض التوضيحي بعض منها.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>ليس هناك هذا العدد من الصور.</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>غير معروف: لا توجد صور موسومة من هذه الفئة.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>غير ممكن مع هذا النموذج وهذه الفئة: الصحيح %1 على الأكثر، أينما كان الخط.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>غير ممكن مع هذا النموذج وهذه الفئة: الفائت %1 على الأقل، أينما كان الخط.</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>لا تتوزع لوجيتات هذه الصور كلوجيتات الصور الموسومة: قد لا تصح هنا الأرقام المقيسة هناك.</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>يتطلب هذا كل لوجيتات كل صورة مرة واحدة؛ وهي تُحسب أثناء قراءة المجلد.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>التعلّم من صور موسومة</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>عيّنة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>جارية قراءتها…</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>جارية قراءتها: %1</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>الطبقة الأخيرة من ⁨%1⁩ تقرأ خريطة مواضع، ولا يمكن وضع رأس جديد عليها.</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>اختر ما يُتعلَّم منه واضغط &lt;b&gt;بدء التدريب&lt;/b&gt;: لوحة لكل دالة خسارة تُظهر كيف تنفصل اللوجيتات الصحيحة عن الخاطئة حقبة بعد حقبة.</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>يجري البحث عمّا يمكن التدريب عليه.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>التدريب على ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>فحص الصور المراد التعلّم منها</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>⁨%1⁩ (%2 من أصل %3 من الفئات)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>نموذج البحث الثاني</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>النموذج الذي يبحث به B</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>فئة البحث الثاني</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>الفئة التي يبحث عنها B؛ اكتب جزءًا من اسمها</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>نتائج البحث الأول التي تفوت الثاني</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>نتائج البحثين معًا</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>نتائج البحث الثاني التي تفوت الأول</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>⁦A⁩ أو ⁦B⁩</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>نتائج أي من البحثين</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>إغلاق البحث الثاني</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>B:</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>⁦A⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>only A %1</source>
        <translation>⁦A⁩ فقط %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>كلاهما %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>⁦B⁩ فقط %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineRow</name>
    <message>
        <source>%1, logit %2</source>
        <translation>⁨%1⁩، اللوجيت %2</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>، أجبت بنعم</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>، أجبت بلا</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>نعم (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>لا (N)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>صور حدّية</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>أقرب الصور إلى الخط: بضع إجابات تكفي لتحديد موضعه لهذا المجلد</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>أقرب الصور إلى الخط</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>مفاتيح الأسهم للتنقل، وY وN للإجابة؛ وعلى يسار الخط الصور التي تعلوه</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>نقل عتبة هذا المجلد إلى هناك</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>الصورة من الفئة</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>الصورة ليست من الفئة</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>التراجع عن آخر إجابة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>البحث عن فئة</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>يعرض الفئات التي تحوي أسماؤها هذا النص</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>فئات النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%Ln فئات</numerusform>
            <numerusform>%Ln فئة</numerusform>
            <numerusform>%Ln فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>بترتيب مخرجات النموذج</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>كل الفئات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>لا فئات بعد</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>الفئة المطلوب البحث عنها؛ اكتب جزءًا من اسمها</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>أمر أو فئة أو نموذج أو مجلد</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>اكتب بضعة أحرف مما تريد؛ واختر بمفاتيح الأسهم وEnter</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>منحنيات الضبط والاستدعاء</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>منحنيات ROC</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>منحنيات المفاضلة بين أخطاء الكشف (DET)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>الضبط والاستدعاء و⁦F1⁩ بدلالة العتبة</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>صيغ المقاييس</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>انقر عمودًا في إحدى اللوحات لترى الصور التي وراءه.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>الضبط والاستدعاء</translation>
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
        <translation>كل العتبات</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>الفئات الدخيلة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>الصور الفائتة مقابل الإنذارات الكاذبة، بالمقياس الطبيعي المعياري</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>ما تفعله كل عتبة مع النموذج الحالي</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>اللوجيتات الصحيحة التي لا تعلو الخاطئة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>فئات الصور التي تُدخلها العتبة خطأً</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CostCard</name>
    <message>
        <source>One threshold for all classes</source>
        <translation>عتبة واحدة لكل الفئات</translation>
    </message>
    <message>
        <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
        <translation>كم يُفقد من متوسط F1 على الفئات (macro) حين يجب أن تكفي عتبة واحدة لكل الفئات، مقارنةً بأفضل عتبة لكل فئة. الأشرطة الأقصر أفضل؛ ودوال الخسارة ذات علامة التوافق خضراء</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>⁨%1⁩: %2 من النقاط</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CurveChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>المقارنة على</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>الصور الموسومة التي تُقارن عليها النماذج</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>الجزء من الصور</translation>
    </message>
    <message>
        <source>test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>صور لم تُدرَّب عليها النماذج</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>صور للتدريب: النموذج الذي رآها يبدو أفضل مما هو</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>التوقف هنا؛ وما قورن يبقى</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>مقارنة النماذج الناقصة بعد</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>بيانات أخرى…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>مجلد تحمل مجلداته الفرعية أسماء الفئات، أو مجلد فيه ملفات IDX أو CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>عيّنة العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>أثر المعالجة المسبقة على صور العيّنة</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>بضع صور تكفي لترى ما تفعله كل معالجة مسبقة بالإجابات.</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>اختيار صور…</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>صورة العيّنة %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>كم تعلو أعلى فئة على التي تليها، بمتوسط الصور: ويكون الفارق عادةً أكبر ما يكون بالمعالجة المسبقة المستخدمة في التدريب</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>تجهيز الصور بهذه الطريقة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>لم تنتهِ أي حقبة بعد.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>الحقبة %1. %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>كم مرة يُتعلَّم من كل صورة</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>الصور بين خطوتين؛ ودالتا خسارة الدفعة تقارنان اللوجيتات داخل دفعة واحدة</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>مقدار الخطوة الواحدة</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>قاعدة الخطوة</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>⁦SGD⁩ مع الزخم</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>معدل تعلّم متناقص</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>إلى الصفر على نصف موجة جيب تمام؛ وإلا بقي ثابتًا</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>توقف مبكر بعد</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>يتوقف إذا لم تتحسن ⁦1-AUPRC⁩ على صور التحقق طوال هذا العدد من الحقب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>نقطة البدء وتقسيم الصور وترتيبها؛ والبذرة نفسها تعطي النموذج نفسه بتًّا ببتّ</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>زيادة وزن الفئات النادرة</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>كل الفئات سواء في الوزن، مهما كان عدد صورها</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>بدء انحياز المُخرَج من نسبة الفئات</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>⁦-ln(k-1)⁩ لدوال الخسارة الثنائية، و⁦-ln k⁩ للتطبيع الذاتي والتقدير بالتباين مع الضوضاء؛ ومن دونه تبدو هذه الدوال أسوأ مما هي</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>تُدرَّب من الصفر</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطية</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>بطبقة مخفية واحدة</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>التفافية صغيرة</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>متبقية صغيرة</translation>
    </message>
    <message>
        <source>features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>عرض الطبقة المخفية الأخيرة: يكلّف اللوجيت الواحد هذا العدد من عمليات الضرب</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>قلب الصور</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>تبديل اليمين واليسار في نصف المرات</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>إزاحة الصور</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>ببضعة بكسلات في أي اتجاه</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>تغيير السطوع</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>تفتيح أو تعتيم بما يصل إلى الخُمس</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>الهامش g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>تطلب دوال الهامش الأقصى هذا المقدار بين اللوجيتات الصحيحة والخاطئة</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>التطبيع a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>التطبيع الذاتي: وزن مربع ⁦log-sum-exp⁩</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>سحوب الضوضاء t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>التقدير بالتباين مع الضوضاء: عدد سحوب الضوضاء لكل صورة</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>مقدار ما يدخل من الخطوة السابقة في التالية</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>اضمحلال الأوزان</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>شدة سحب كل خطوة لجميع الأوزان نحو 0؛ غالبًا من 0.0001 إلى 0.01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>التحقق على</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>حصة من صور التدريب لا يُتعلَّم منها: تعرضها اللوحات، وبها تُختار أفضل حقبة</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>الاختبار على</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>حصة من جميع الصور تُحجز للأرقام النهائية</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>الارتفاع والعرض اللذان تُضبط عليهما كل صورة؛ تزداد الذاكرة والوقت مع المربع</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>صور رمادية</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>رقم واحد لكل بكسل بدل ثلاثة: ثلث الذاكرة</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>التدريب على</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>معالج الرسوميات أسرع؛ قد تختلف الخانات الأخيرة من أرقامه من مرة إلى أخرى. يذكر سجل كل نموذج ما دُرِّب عليه</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>الإنتروبيا المتقاطعة المنعَّمة: حصة الوسم الموزعة على جميع الفئات</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>الخسارة البؤرية: مقدار قلة احتساب الصور الصحيحة أصلًا؛ 0: كغيرها</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>الاحتمال المسبق</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>الخسارة البؤرية: احتمال كل فئة الذي يبدأ به انحياز المُخرَج</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>ليس لدى Adam زخم يُضبط</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>لهذه الصور جزء اختبار خاص بها</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>لهذه الصور حجم خاص بها؛ تُضبط صور مجلد لكل فئة فقط</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>لا تستخدمه أي دالة خسارة مختارة</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>معالج الرسوميات %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (غير موجود)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>هذا الرقم هو الأساس، وتتبعه الأرقام الأخرى</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FactSheet</name>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>انتبه إلى هذا</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>كومتان من الصور على محور لوجيت واحد، وبينهما خط</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>كل مربع يمثل صورة، ولوجيتها يحدد موضعه؛ وما على يمين الخط يُعرض</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>صور أخرى</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>ما تبحث عنه</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>صفحة التعليمات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>تعليمات OneLogit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في التعليمات</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>صفحات التعليمات</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>ما يمكن قراءته</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>في صفحة واحدة</numerusform>
            <numerusform>في صفحتين</numerusform>
            <numerusform>في %Ln صفحات</numerusform>
            <numerusform>في %Ln صفحة</numerusform>
            <numerusform>في %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>الصفحات التي فيها هذه الأحرف؛ وينقل Enter من موضع إلى آخر</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HistogramPanel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>No logits yet</source>
        <translation>لا لوجيتات بعد</translation>
    </message>
    <message>
        <source>Logits of %1</source>
        <translation>لوجيتات ⁨%1⁩</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ متوافقة</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>غير متوافقة</translation>
    </message>
    <message>
        <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
        <translation>تحقِّق دالة الخسارة هذه مبدأ فصل اللوجيتات: عند حلّها الأمثل يعلو كل لوجيت صحيح كل لوجيت خاطئ</translation>
    </message>
    <message>
        <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
        <translation>لا تشترط دالة الخسارة هذه أن تعلو اللوجيتات الصحيحة لصورة ما اللوجيتات الخاطئة لصورة أخرى</translation>
    </message>
    <message>
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>ما تعطيه بدلًا من ذلك اللوجيتات المطبَّعة المرسومة خطوطًا خارجية</translation>
    </message>
    <message>
        <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
        <translation>%1 من اللوجيتات الصحيحة (ممتلئة) و%2 من الخاطئة (مظللة بخطوط)؛ منها %3 دون المحور و%4 فوقه، في الخانات المنفصلة.
اسحب الخط أو استخدم مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>يكفي %1 من أصل %2 من الفئات</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>الضبط %1 والاستدعاء %2 عند قبول كل لوجيت إلى يمين الخط؛ الإنذارات الكاذبة %3، والصور الفائتة %4</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>اللوجيت المطبَّع، n = %1 + %2</translation>
    </message>
    <message>
        <source>logit, n = %1 + %2</source>
        <translation>اللوجيت، n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>عند %1: صحيحة %2، خاطئة %3</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>المساحة فوق منحنى الضبط والاستدعاء، بالمتوسط على الفئات المعروضة: الأصغر أفضل، والصفر هو الأمثل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IndexBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>قراءة المجلد</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>إيقاف القراءة؛ وما قُرئ يبقى ولا يُقرأ من جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>متابعة قراءة المجلد</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>ترك المعالج للبرامج الأخرى؛ ويمكن في الأثناء البحث فيما قُرئ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>ما هذا النموذج؟</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>ما أسماء فئاته؟</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>كيف تُجهَّز الصور له؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>يوقف ما يجري؛ ويبقى مربع الحوار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>يترك كل شيء كما كان</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>يأخذ بالإجابات كما هي ويتذكرها لهذا الملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>عدم الفتح</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>الصورة الأوثق (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>الصورة الأقل وثوقًا (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>إغلاق (Space أو Escape)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>الملف المتخطى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>الملفات المتخطاة لهذا السبب وحده</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>الملفات المتخطاة</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>إعادة قراءة الملفات المحددة، أو كل الملفات المدرجة</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>نسخ مسارات الملفات المحددة وأسبابها، أو كل الملفات المدرجة، إلى الحافظة</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>فتح مجلد الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>كل الأسباب (%1)</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>ملفات لا يُبحث فيها، مع السبب</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>ما قُرئ من صور هذا المجلد، محفوظ في مجلد التخزين المؤقت</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>تصغير الفهرس. لا تُمَس أي صورة، وما يعود منها يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>فهرس هذا المجلد: ⁨%1⁩، منها ⁨%2⁩ لصور لم تعد موجودة</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>فهرس هذا المجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>تحرير ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
        <translation>اللوجيت الصحيح هو لوجيت الفئة التي تُظهرها الصورة؛ ولوجيت كل فئة أخرى خاطئ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LogitChart</name>
    <message>
        <source>logit</source>
        <translation>اللوجيت</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 دونه</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 فوقه</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>العدد، لوغاريتمي</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>الكثافة، لوغاريتمية</translation>
    </message>
    <message>
        <source>density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Threshold at logit %1</source>
        <translation>العتبة عند اللوجيت %1</translation>
    </message>
    <message>
        <source>, unsure from %1</source>
        <translation>، ومنطقة الشك من %1</translation>
    </message>
    <message>
        <source>log</source>
        <comment>the height of bars, where there is no room for more</comment>
        <translation>لوغاريتمي</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LossChoice</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ متوافقة</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>عند حلّها الأمثل يعلو كل لوجيت صحيح كل لوجيت خاطئ</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>كل دوال الخسارة السبع</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>سباق: بيانات وترتيب ونقطة بدء واحدة لها جميعًا</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>دوال خسارة أخرى</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>دوال خسارة غير السبع الواردة في الورقة البحثية</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>غير متوافقة: لا تقارن إلا لوجيتات الصورة الواحدة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::MessageBar</name>
    <message>
        <source>Does what the message proposes</source>
        <translation>ينفّذ ما تقترحه الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>إغلاق هذه الرسالة (Escape)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>تعمل صفحتا البحث والسرعة بهذا النموذج من الآن</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>إعادة تحديد أسماء الفئات والمعالجة المسبقة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>يقيس ما يوفّره اللوجيت الواحد مع هذا النموذج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>يزيل النموذج من القائمة؛ والملف باقٍ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>دالة الخسارة غير معروفة</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ متوافقة</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>غير متوافقة</translation>
    </message>
    <message>
        <source>Nothing says what loss the network was trained with</source>
        <translation>لا شيء يذكر دالة الخسارة التي دُرّبت بها الشبكة</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>غير متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>يكتبه في ملف آخر، ولبرنامج PyTorch أيضًا (TorchScript)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ متوافقة</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>غير متوافقة</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>النماذج المفتوحة</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>اسحب لتغيير الترتيب الذي تستخدمه كل الصفحات (⁦%1⁩, ⁦%2⁩)؛ يختار المفتاح Enter ويزيل المفتاح Delete</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>دالة الخسارة غير معروفة</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>غير متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>أسماء الفئات</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>مصدر أسماء الفئات</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>ملف نصي فيه اسم واحد في كل سطر، أو قائمة JSON</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>عرض صورها</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>يشغّل الشبكة على ما يصل إلى ٢٠٠ صورة من المجلد المفتوح ويعرض أيها يستجيب له كل مُخرَج أكثر من غيره</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>المخرجات وأسماؤها</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>الأرقام وراء المخطط</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>اختر «عرض كجدول» من قائمة لوحة أو منحنى، أو اضغط T فيه.</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>ينسخ ⁦%1⁩ الجدول كله</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>المُخرَج</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>أعلى صوره</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>⁨%1⁩، بوصفها «⁨%2⁩»</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>كل صورة مرة واحدة</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>أدنى لوجيت صحيح مع أعلى لوجيت خاطئ، ثم التالي مع التالي، وهكذا؛ ومن دون ذلك قد تكون صورة واحدة في معظم الأزواج</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>الأزواج التي تخالف المبدأ، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>ينبغي أن يكون أعلى</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>اللوجيت الصحيح</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>ينبغي أن يكون أدنى</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>اللوجيت الخاطئ</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>لوجيت صحيح ولوجيت خاطئ يعلوه</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message>
        <source>Pictures found, surest first</source>
        <translation>الصور التي عُثر عليها، الأوثق أولًا</translation>
    </message>
    <message>
        <source>Open a folder to search its pictures.</source>
        <translation>افتح مجلدًا للبحث في صوره.</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>كتابة الصور التي عُثر عليها في ملف: CSV أو أسطر JSON أو مسارات</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>نسخ سطر أوامر يعثر على الصور نفسها</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>لا صور</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>لا صور (%1)</numerusform>
            <numerusform>صورة واحدة (%1)</numerusform>
            <numerusform>صورتان (%1)، الأوثق أولًا</numerusform>
            <numerusform>%1 صور، الأوثق أولًا</numerusform>
            <numerusform>%1 صورة، الأوثق أولًا</numerusform>
            <numerusform>%1 صورة، الأوثق أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>تنقل مفاتيح الأسهم من صورة إلى صورة، ويعرض المفتاح Space صورة كبيرة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureListModel</name>
    <message>
        <source>%1, logit %2</source>
        <translation>⁨%1⁩، اللوجيت %2</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>، غير مؤكدة</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>، أجبت بنعم</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>، أجبت بلا</translation>
    </message>
    <message>
        <source>%1
logit %2</source>
        <translation>⁨%1⁩
اللوجيت %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureStrip</name>
    <message>
        <source>Pictures behind what was chosen</source>
        <translation>الصور وراء ما اختير</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>⁨%1⁩، صورة «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>⁨%1⁩، صورة «⁨%2⁩»، مع لوجيتها لفئة «⁨%3⁩»</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>لم تعد قراءة الصورة ممكنة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreprocessingSection</name>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>مجال الأعداد</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>كيف تتحول البايتات إلى الأعداد التي تقرؤها الشبكة</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>الأزرق أولًا</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>تقرأ الشبكة الأزرق فالأخضر فالأحمر بدلًا من الأحمر فالأخضر فالأزرق</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>التأطير</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>كيف تُلاءم صورة بأي شكل مع ارتفاع الشبكة وعرضها</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>قص الوسط</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>الحافة الأقصر</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>الحافة الأقصر قبل قص الوسط</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>ارتفاع مُدخَل الشبكة</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>عرض مُدخَل الشبكة</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>الارتفاع × العرض</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>لوجيت، يعلو التالية بـ %1</translation>
    </message>
    <message>
        <source>logit, %1 below the highest class</source>
        <translation>لوجيت، أدنى من أعلى فئة بمقدار %1</translation>
    </message>
    <message>
        <source>Choose a picture to see it large, with its highest classes.</source>
        <translation>اختر صورة لتراها كبيرة مع أعلى فئاتها.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>نعم (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>لا (N)</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>الإجابات تحدد موضع الخط لهذا المجلد</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>اللوجيت</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RaceWall</name>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>الحقبة المعروضة</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>أي حقبة تعرضها اللوحات؛ وفي النهاية الأحدث</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>على صور التحقق؛ الأصغر أفضل</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>على صور التحقق</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>المتوسط على الحقبة؛ ولكل دالة خسارة مقياسها</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>في انتظار حقبتها الأولى</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>اللوجيت</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>aligned loss: its state</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓: aligned with the Principle of Logit Separation</source>
        <translation>✓: متوافقة مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>الحقبة %1 من %2</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>الدقة، التحقق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>يعرض الحقب واحدة بعد أخرى، من الأولى؛ ومع «حركة أقل» الحقبة التالية فقط</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>أرقام المنحنيات كجدول (T في المنحنيات)</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1، التحقق</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>النماذج الأخيرة</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>مفقود من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>البحث عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>يحدد مكان هذا الملف الآن؛ ويُقارن محتواه بما كان مفتوحًا</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>يفتح هذا النموذج من جديد</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>نسيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>يزيله من هذه القائمة؛ والملف باقٍ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ScoreBars</name>
    <message>
        <source>Highest classes</source>
        <translation>أعلى الفئات</translation>
    </message>
    <message>
        <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
        <translation>الفئات ذات أعلى اللوجيتات لهذه الصورة؛ وتبدأ الأشرطة من أدنى لوجيت معروض</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>⁦%1 ±%2⁩</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>⁨%1⁩: دالة خسارة متوافقة مع مبدأ فصل اللوجيتات. عند حلّها الأمثل يعلو كل لوجيت صحيح كل لوجيت خاطئ، على كل الصور والفئات</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>⁨%1⁩: دالة خسارة غير متوافقة مع مبدأ فصل اللوجيتات. لا تشترط إلا أن يعلو اللوجيت الصحيح للصورة بقية لوجيتات الصورة نفسها</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>%1٪ من عيّنات الصور المعاد سحبها، وعددها %2، تقع بين %3 و%4</translation>
    </message>
    <message>
        <source>What the network was trained with</source>
        <translation>ما دُرّبت به الشبكة</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>نسبة الصور التي أعلى لوجيت لها هو لوجيت فئتها</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>المساحة فوق منحنى الضبط والاستدعاء، بالمتوسط على الفئات: الأصغر أفضل</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>الضبط حيث يُعثر على ٩٠٪ من الفئة، بالمتوسط على الفئات</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>الضبط حيث يُعثر على ٩٩٪ من الفئة، بالمتوسط على الفئات</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>متوسط الضبط ⁦(AP)⁩ للوجيتات كل الفئات مرتبةً معًا، كما تراها عتبة واحدة</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>متوسط F1 على الفئات (macro) بأفضل عتبة واحدة لكل الفئات</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>متوسط F1 على الفئات (macro) بأفضل عتبة لكل فئة</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>نسبة الأزواج التي لا يتجاوز فيها لوجيت صحيح لوجيتًا خاطئًا: الأصغر أفضل</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>أدنى لوجيت صحيح ناقص أعلى لوجيت خاطئ: فوق الصفر يتحقق المبدأ على كل الأزواج</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>⁦1-AUPRC⁩ بعد ⁦log-softmax⁩ على كل اللوجيتات: ما يعطيه مُطبِّع مخزَّن، بعملية جمع واحدة لكل صورة</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>كم تصغر ⁦1-AUPRC⁩ عنها في خط الأساس؛ وقائمة الصف تجعله خط الأساس</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>مقارنة دوال الخسارة</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>استخدام كخط أساس</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>البحث بهذا النموذج</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>صف لكل نموذج؛ ورأس العمود يفرز بحسبه</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>هذه المفاتيح لا يمكن تغييرها</translation>
    </message>
    <message>
        <source>what</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>جزء من أمر أو من مفاتيحه</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>ما يحوي هذه الأحرف فقط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>يستعيد كل أمر اختصاره المعتاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>اضغط المفاتيح المراد تعيينها للأمر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>لا اختصار للأمر</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>الاختصار المعتاد للأمر</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>حدّد أمرًا لتغيير اختصاره.</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>احتساب الجذع</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>مفعَّل: صورة تُرى لأول مرة. معطَّل: صورة مفهرسة سماتها معروفة من قبل، فلا يكلّف البحث إلا الرأس</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>عدد الفئات</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>عدد الفئات الذي يتحدث عنه النص؛ ويتحرك معه المقبض في المخطط</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● أوزان النموذج نفسه   ○ رأس موسَّع: أوزان حقيقية مكررة مع ضوضاء</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>كلفة الصورة الواحدة</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>الأزمنة المقيسة</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>إعادة القياس</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>يقيس الجذع ولوجيتًا واحدًا وكل اللوجيتات من جديد، هنا والآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>يوقف القياس ويُبقي ما قيس</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>الزمن للصورة بدلالة عدد الفئات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>الزمن للصورة بدلالة عدد الفئات</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>اسحب أو استخدم مفاتيح الأسهم لاختيار عدد الفئات</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>عدد الفئات</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>الزمن للصورة</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>الورقة البحثية: أسرع ١٠ مرات عند ٤٠٠٬٠٠٠ فئة</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>كل اللوجيتات</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>لوجيت واحد</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>لا تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>الفئات: %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>لا متسع</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>own</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>رأس حجمه %1 لا تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>رأس موسَّع حجمه %1: أوزان حقيقية مكررة مع ضوضاء</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>أوزان النموذج نفسه، %1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>لوجيت واحد</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>كل اللوجيتات</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>عدد الفئات</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>الزمن للصورة عند حساب لوجيت فئة واحدة</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>الزمن للصورة عند حساب لوجيتات كل الفئات</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>كم مرة يكون اللوجيت الواحد أسرع</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>مصدر الأوزان: النموذج نفسه، أو رأس موسَّع (أوزان حقيقية مكررة مع ضوضاء)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>لا يمكن الوصول إلى المجلد الآن: %1 من الصور المقروءة سابقًا · %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, one logit of %2</source>
        <translation>⁦%1 µs⁩ للصورة، لوجيت واحد من %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, %2 logits of %3</source>
        <translation>⁦%1 µs⁩ للصورة، اللوجيتات %2 من %3</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>أين ذهب كل ملف في المجلد. النقر يسرد الملفات المتخطاة</translation>
    </message>
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>ما يكلّفه اللوجيت؛ فك الترميز وحساب السمات يجريان مرة واحدة عند فهرسة المجلد. النقر يفتح صفحة السرعة</translation>
    </message>
    <message>
        <source>jobs: none</source>
        <translation>المهام: لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>ومهمة أخرى</numerusform>
            <numerusform>ومهمتان أخريان</numerusform>
            <numerusform>و%Ln مهام أخرى</numerusform>
            <numerusform>و%Ln مهمة أخرى</numerusform>
            <numerusform>و%Ln مهمة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>الفئات التي تدخل صورها</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>الفئة الحقيقية</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>الداخلة</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>نسبتها من فئتها</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>الفئات بحسب عدد صورها التي تبلغ العتبة خطأً</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ThresholdStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Logits of the folder&apos;s pictures</source>
        <translation>لوجيتات صور المجلد</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>كل صور المجلد بحسب لوجيتاتها. اسحب الخط أو استخدم مفاتيح الأسهم: Shift لخطوات صغيرة، وCtrl للخط الأدنى، وHome وEnd للطرفين</translation>
    </message>
    <message>
        <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
        <translation>افتح مجلدًا واختر فئة: تظهر صوره هنا بحسب لوجيتاتها.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>لوجيت</translation>
    </message>
    <message>
        <source>Threshold, a logit</source>
        <translation>العتبة، وهي لوجيت</translation>
    </message>
    <message>
        <source>Threshold: pictures with at least this logit are shown</source>
        <translation>العتبة: تُعرض الصور التي لا يقل لوجيتها عن هذه القيمة</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>أدنى نسبة مئوية صحيحة</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>أقصى نسبة مئوية فائتة</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>نحو هذا العدد من النتائج</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>اكتب عدد الصور التي تريدها: ينتقل الخط إلى حيث يعلوه نحو هذا العدد</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>العتبة على اللوجيت في أربعة أرقام مترابطة: غيّر الرقم الذي تعرفه تتبعه الأخرى</translation>
    </message>
    <message>
        <source>Pictures at or above the threshold</source>
        <translation>الصور عند العتبة أو فوقها</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>خط ثانٍ: الصور بين الخطين تُعرض على أنها غير مؤكدة، وما دونهما يُرفض (يحركه Ctrl مع مفاتيح الأسهم في المخطط)</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>الدرجة التي تُرتَّب الصور بحسبها</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>لوجيت خام</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>ضرب نقطي واحد لكل صورة. يجيد الترتيب حيث دُرّب النموذج لأجله (دالة خسارة عليها ✓)؛ أما مع الإنتروبيا المتقاطعة فتأتي الصور التي كل لوجيتاتها عالية قبل موضعها</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>لم يُخبَر هذا البرنامج بالإجابات الصحيحة لهذا النموذج: اختر نموذجًا له صور تحقق، أو أجب عن بضع صور حدّية أدناه</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>هذه النسبة من النتائج على الأقل صحيحة (الضبط)</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>هذه النسبة من الفئة على الأكثر تقع دون الخط (1 − الاستدعاء)</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>اللوجيت ناقص ⁦log-sum-exp⁩ لكل لوجيتات الصورة، المخزَّن أثناء الفهرسة: عملية جمع إضافية واحدة لكل صورة. يجعل درجات الصور المختلفة قابلة للمقارنة أيًا كانت دالة الخسارة</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>اللوجيت المطبَّع</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1، عدد الصور n = %2</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>مقبولة، </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ما لا يقل عن %1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>الضبط والاستدعاء في هذا المجلد الذي تحمل مجلداته الفرعية أسماء الفئات
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1، فُحص %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>المتحقق: %1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>هنا: %1، من %2 من الصور الموسومة</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TopBar</name>
    <message>
        <source>&amp;model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The trained network whose logits are shown</source>
        <translation>الشبكة المدرَّبة التي تُعرض لوجيتاتها</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>⁨%1⁩ ✓</translation>
    </message>
    <message>
        <source>%1
Aligned with the Principle of Logit Separation</source>
        <translation>⁨%1⁩
متوافق مع مبدأ فصل اللوجيتات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>بسيطة</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>كلمات بسيطة: «ما مدى التأكد المطلوب؟»، «دخلت». وتذكر التلميحات مصطلحات المجال</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>متخصصة</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>مصطلحات المجال: العتبة، الضبط، الإيجابيات الكاذبة. وتذكر التلميحات الكلمات البسيطة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>المصطلحات</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>ينهي الجولة؛ ويعيدها الأمر «بدء الجولة» في قائمة «تعليمات»</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>الخطوة التالية؛ وتنفيذ ما تقوله الخطوة ينقل إليها أيضًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>دوال الخسارة</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>مجلد فيه مجلد فرعي من الصور لكل فئة، أو مجلد ملفات IDX أو CIFAR-10</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>التعلّم من</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>شبكة جديدة</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>شبكة صغيرة من الصفر: دقائق</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>رأس جديد</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>يكفي لرؤية دوال الخسارة تتباعد</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>قريب من أفضل ما تبلغه هذه الشبكة</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>أطول، مع تعزيز البيانات؛ ويتوقف حين لا يتحسن شيء</translation>
    </message>
    <message>
        <source>own</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>الأرقام أدناه كما هي</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>الحقب ومعدل التعلّم والبذرة وتعزيز البيانات ومعاملات دوال الخسارة وغيرها</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>اختر أو أفلت مجلدًا فيه مجلد فرعي لكل فئة.</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>افتح نموذجًا أولًا: يستخدم الرأس سمات جذعه</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>على سمات النموذج ⁨%1⁩ الذي يبقى كما هو: ثوانٍ، ولا حاجة إلى إعادة قراءة الصور المفهرسة</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>اختر ما يُتعلَّم منه.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>جارية قراءة البيانات.</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>اختر دالة خسارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>يدرّب بدوال الخسارة المختارة؛ والتدريب الآخر ينتظر دوره</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>يُسرد هنا ما تدرّبه، مع الإيقاف المؤقت والإيقاف وما يمكن فعله بالناتج.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>خلال دفعة واحدة؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>إيقاف واحتفاظ</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>أفضل حقبة حتى الآن تصبح النموذج</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>إيقاف وحذف</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>لا يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>يعمل قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>يعمل بعد الذي تحته</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>يفتح نماذجه في صفحة المقارنة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>يبحث بأفضل نماذجه</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>مرة أخرى…</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>تأخذ الاستمارة إعداداته، لتغييرها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>من القائمة؛ والنماذج المحتفظ بها تبقى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>الجاري، والمنتظِر، والمنتهي</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>حفظ السجل…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>الإعدادات والمنحنيات والأرقام بصيغة JSON، أو المنحنيات وحدها بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>فتح كملف موثوق</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>في الحالتين يعمل الملف في عملية مستقلة، لا تصل إلى ملفاتك ولا إلى الشبكة بقدر ما يستطيع النظام عزلها (انظر «حول»).</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>تنفيذ ما يطلبه هذا الملف، الآن وكلما فُتح من جديد</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>«⁨%1⁩» ليس مجرد قائمة أعداد: إنه برنامج صغير، ويطلب عمليات لا يحتاج إليها مصنِّف صور. بعضها يستطيع قراءة الملفات أو كتابتها. لا تفتحه كملف موثوق إلا إذا كنت تعرف من صنعه.</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>عمليات لم تُسمَّ</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>اللوجيت نفسه: ضرب نقطي واحد لكل صورة</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>مطبَّع</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>اللوجيت ناقص ⁦log-sum-exp⁩ لكل لوجيتات الصورة، الذي يُحسب مرة واحدة ويُخزَّن: ضرب نقطي واحد وعملية جمع واحدة لكل صورة. يجعل درجات نماذج الإنتروبيا المتقاطعة قابلة للمقارنة</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>اللوجيتات الخام ممتلئة، والمطبَّعة خطوطًا خارجية فوقها</translation>
    </message>
    <message>
        <source>density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>الكثافة، لوغاريتمية</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>العدد، لوغاريتمي</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>العتبات لكل فئة</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>ما ترسمه اللوحات. «العتبات لكل فئة» ترسم شريطًا لكل فئة: العتبات التي تكلّفها أقل من نقطة F1 واحدة. والخط الذي يقطع كل الأشرطة يكفي لكل الفئات</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>ما ترسمه اللوحات</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>حيث أضعه</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>موضع خطوط العتبات: عند اللوجيت نفسه، أو لكل نموذج حيث يبلغ الهدف نفسه</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>موضع الخطوط</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>بحسب دالة الخسارة</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>بحسب كلفة العتبة الواحدة</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>ترتيب اللوحات والجدول؛ وقائمة اللوحة تنقلها يدويًا</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>ترتيب النماذج</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>محور موحَّد</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>محور لوجيت واحد لكل اللوحات</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>عرض كل اللوحات على محور اللوجيت نفسه، أو كل منها على محورها</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>حفظ بصيغة</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> صورة فائتة</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>اللوحات أو المنحنيات أو الجدول أو تقرير في ملف</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>صفحة الترحيب</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>المفتوحة سابقًا</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>اعثر على الصور بلوجيت واحد</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>تعطي الشبكة المدرَّبة كل صورة عددًا لما تبحث عنه: هو اللوجيت. ارسم خطًا واحدًا: ما على يمينه يُعرض. أما مدى إجادة خط واحد فصل الصحيح عن الخاطئ فيقرره تدريب الشبكة، وهنا يمكن أن تراه.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>سبع شبكات وصورها موجودة هنا.</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>يفتح صفحة المقارنة على صور العرض التوضيحي ونماذجه</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>صورك أنت، أو أفلتها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>يبحث في مجلد صور؛ وملفاتك تُقرأ فقط</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript أو ONNX أو GGUF أو safetensors.</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>يفتح مصنِّفًا مدرَّبًا في عملية مستقلة لا تصل إلى الملفات ولا إلى الشبكة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>عناصر التحكم المهمة، واحدًا بعد الآخر، على العرض التوضيحي: دقيقة ونصف</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>عرض هذه الصفحة عند التشغيل</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>تجدها دائمًا في قائمة «تعليمات»، «صفحة الترحيب»</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>دقيقة ونصف على عناصر التحكم الحقيقية</translation>
    </message>
</context>
</TS>
