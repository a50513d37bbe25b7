<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>About</name>
    <message>
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock, qui met les fichiers hors de portée</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp, qui interdit d’ouvrir des fichiers et des connexions</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>des limites de mémoire et de taille de fichier</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>Les fichiers de modèles s’exécutent dans un processus sans accès aux fichiers ni au réseau.</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>Les fichiers de modèles s’exécutent dans un processus séparé, mais il manque à ce système&#xa0;: %1. N’ouvrez que des modèles de confiance.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>About OneLogit</source>
        <translation>À propos de OneLogit</translation>
    </message>
    <message>
        <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
        <translation>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Cherchez des images par un seul logit d’un classifieur entraîné, et voyez comment chaque perte sépare les logits vrais des faux.</translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>Vérification du confinement des fichiers de modèles…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>Logiciel libre sous licence Apache 2.0.&lt;br&gt;%1.</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>O</translation>
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
            <numerusform>Avec %1, un seul seuil suffit pour la classe et coûte %2 points de F1.</numerusform>
            <numerusform>Avec %1, un seul seuil suffit pour les %n classes et coûte %2 points de F1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>Avec %1, un seul seuil suffit pour la classe et coûte %2 points de F1&#x202f;; avec %3, il en coûte %4.</numerusform>
            <numerusform>Avec %1, un seul seuil suffit pour les %n classes et coûte %2 points de F1&#x202f;; avec %3, il en coûte %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
        <translation>Pour «&#xa0;%1&#xa0;», %2 laisse une aire de %3 au-dessus de la courbe précision-rappel.</translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
        <translation>Pour «&#xa0;%1&#xa0;», %2 laisse une aire de %3 au-dessus de la courbe précision-rappel&#x202f;; %4 laisse %5.</translation>
    </message>
    <message>
        <source>No model loses more than a point.</source>
        <translation>Aucun modèle ne perd plus d’un point.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>Il n’y a que %1 qui perde plus d’un point.</numerusform>
            <numerusform>Il n’y a que %1 qui perdent plus d’un point.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>Après normalisation, %1 a une 1-AUPRC de %3 au lieu de %2, pour une addition par image.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;&#xa0;: un nombre par image et par classe&#x202f;; une image est acceptée s’il atteint ou dépasse le seuil</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>logits vrais et faux</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>z&lt;sub&gt;y&lt;/sub&gt;(x) de la classe y de l’image&#x202f;; z&lt;sub&gt;j&lt;/sub&gt;(x) de toute autre classe j</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>logit normalisé</translation>
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
        <translation>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; sur les seuils distincts, moyenne sur les classes</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P à R 0,9</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>précision au plus haut seuil dont le rappel est d’au moins 0,9, moyenne sur les classes</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP globale</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>la même somme sur toutes les images et classes réunies</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>2 P R / (P + R)&#x202f;; avec un seul seuil pour toutes les classes, ou chaque classe à son meilleur seuil&#x202f;; moyenne sur les classes</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violations</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>part des paires où logit vrai ≤ logit faux&#x202f;; n’en avoir aucune, c’est le principe de séparation des logits</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>pire marge</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>plus bas logit vrai − plus haut logit faux</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>vs référence</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>1 − (1-AUPRC du modèle) / (1-AUPRC de la référence)</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>Avec %1, une seule ligne suffit pour la classe&#x202f;; une ligne par classe gagnerait %2 points sur 100.</numerusform>
            <numerusform>Avec %1, une seule ligne suffit pour les %n classes&#x202f;; une ligne par classe gagnerait %2 points sur 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>Avec %1, une seule ligne suffit pour la classe&#x202f;; une ligne par classe gagnerait %2 points sur 100, et %4 avec %3.</numerusform>
            <numerusform>Avec %1, une seule ligne suffit pour les %n classes&#x202f;; une ligne par classe gagnerait %2 points sur 100, et %4 avec %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>Pour «&#xa0;%1&#xa0;», %2 a un mélange de %3, où 0 signifie aucun.</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>Pour «&#xa0;%1&#xa0;», %2 a un mélange de %3, où 0 signifie aucun&#x202f;; %4 a %5.</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>Après normalisation, %1 a un mélange de %3 au lieu de %2.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>fausses alarmes, part des logits faux</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>non-détections</translation>
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
        <translation>échantillon de démo</translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>%1, hors entraînement</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>%1, entraînement</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>%1 images, %2 classes</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>Le modèle %1 est écarté&#xa0;: il n’a aucune classe en commun avec ces images%2. Choisissez des images dont les dossiers portent les noms de ses classes.</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>Le modèle %1 est écarté&#xa0;: les images qu’il connaît sont toutes d’une seule classe&#x202f;; il n’y a donc pas de logits faux à comparer. Choisissez des images d’au moins deux classes.</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>Le modèle %1 est écarté&#xa0;: aucune image de ses classes n’est lisible%2. Choisissez d’autres images.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>Le modèle %1 est écarté. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» (%n image)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» (%n images)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>comparaison limitée à %1 classes sur %2&#x202f;; écartées, avec %3 images, faute de classe du même nom&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not a usable value. Choose another one.</source>
        <translation>%1 n’est pas une valeur utilisable. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
        <translation>%1 n’existe pas. Il a peut-être été déplacé ou renommé&#x202f;; choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
        <translation>%1 n’est pas un dossier. Choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file.</source>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
        <translation>%1 ne peut pas être lu. Vérifiez les droits d’accès et que le disque est connecté.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
        <translation>%1 ne peut pas être écrit&#x202f;; le contenu précédent est inchangé. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
        <translation>%1 ne peut pas être écrit car le disque est plein&#x202f;; le contenu précédent est inchangé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another one.</source>
        <translation>%1 est vide. Faites un autre choix.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
        <translation>%1 ne contient aucune image lisible. Choisissez un dossier d’images JPEG, PNG, WebP, BMP, TIFF ou PNM.</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
        <translation>%1 ne contient pas ce qui était attendu. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
        <translation>%1 est d’un type que OneLogit ne lit pas. Convertissez-le ou faites un autre choix.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
        <translation>%1 a été écrit par une version plus récente de OneLogit. Mettez OneLogit à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
        <translation>%1 est incomplet&#xa0;: il en manque la fin. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or download it again.</source>
        <translation>%1 est endommagé. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
        <translation>%1 dépasse la taille que OneLogit peut lire. Faites un choix plus petit.</translation>
    </message>
    <message>
        <source>%1 has counts that disagree. Check that the files belong together.</source>
        <translation>%1 contient des nombres d’éléments qui se contredisent. Vérifiez que les fichiers vont ensemble.</translation>
    </message>
    <message>
        <source>%1 has a label that no class has. Check that data and class names belong together.</source>
        <translation>%1 contient une étiquette qui n’est celle d’aucune classe. Vérifiez que les données et les noms de classes vont ensemble.</translation>
    </message>
    <message>
        <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
        <translation>%1 contient des dimensions incompatibles. Vérifiez que le modèle et les images vont ensemble.</translation>
    </message>
    <message>
        <source>%1 is not a class of this model. Choose one of its classes.</source>
        <translation>%1 n’est pas une classe de ce modèle. Choisissez une de ses classes.</translation>
    </message>
    <message>
        <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
        <translation>%1 n’est pas une perte que OneLogit connaît. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
        <translation>%1 n’est pas un réseau que OneLogit connaît. Une version plus récente peut savoir le lire.</translation>
    </message>
    <message>
        <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
        <translation>%1 contient un nombre qui n’est pas fini. Le modèle est inutilisable&#x202f;; entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1 demande plus que ce qu’un modèle non approuvé peut exécuter. Ne lui faites confiance que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1 utilise un opérateur que OneLogit ne peut pas exécuter. Exportez le modèle sans cet opérateur, ou en TorchScript.</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1 n’est pas un classifieur d’images. Choisissez un modèle qui prend des images et donne un nombre par classe.</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>%1 ne peut pas être utilisé tant qu’on n’en sait pas plus. Ouvrez les détails et décidez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1 n’a pas répondu à temps et a été arrêté. Choisissez un modèle plus petit, ou réessayez quand l’ordinateur sera moins occupé.</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1 a mis fin au processus qui l’exécutait&#x202f;; rien d’autre n’est touché. N’utilisez pas ce fichier.</translation>
    </message>
    <message>
        <source>%1 was made with another model. Index the folder again.</source>
        <translation>%1 a été créé avec un autre modèle. Indexez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed. Index the folder again.</source>
        <translation>%1 a changé depuis son indexation. Indexez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>%1 est en cours d’écriture par un autre programme&#x202f;; ce qu’il a écrit jusqu’ici est affiché. Fermez ce programme, ou attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
        <translation>%1 demande plus de mémoire qu’il n’y en a. Fermez d’autres programmes ou faites un choix plus petit.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 a été annulé.</translation>
    </message>
    <message>
        <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
        <translation>%1 a échoué d’une manière que OneLogit ne sait pas nommer. Réessayez&#x202f;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>Le traitement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>kind of picture not supported</source>
        <translation>type d’image non pris en charge</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>dépasse la limite de taille</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>échec (%1)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>Les pages. Le modèle, la classe et le seuil sont les mêmes sur toutes.</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>Le réseau dont les logits sont affichés. Une coche signale une perte conforme au principe de séparation des logits.</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>La classe à chercher. Saisissez une partie de son nom&#x202f;; en changer n’oblige pas à relire les images.</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>À gauche&#xa0;: le sort de chaque fichier. Au milieu&#xa0;: ce que coûte un logit. À droite&#xa0;: les tâches en cours.</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>Le seuil. Les images dont le logit l’atteint sont des résultats. Quatre champs l’expriment de quatre façons&#xa0;: changez celui que vous connaissez, les autres suivent.</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>Les résultats, du plus haut logit au plus bas. Les flèches passent de l’un à l’autre, Espace l’affiche en grand.</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>Les images proches de la ligne, celles dont le modèle est le moins sûr. Répondez avec O et N, et la ligne peut suivre vos réponses.</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>L’image choisie, son logit, sa distance à la ligne et les classes auxquelles le modèle pense d’abord. O et N disent si elle est de la classe.</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>Chaque fichier ignoré, avec la raison.</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>Une seconde recherche à côté de la première&#xa0;: ce que les deux trouvent, et ce qu’une seule trouve.</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>Les images étiquetées sur lesquelles les modèles sont comparés. Leurs classes sont associées par leur nom à celles du modèle.</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>Ce que tracent les panneaux, dans quel ordre, et où sont leurs lignes.</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>Un panneau par modèle&#xa0;: logits vrais pleins, logits faux en contours. Plus ils sont éloignés, mieux un seul seuil convient.</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>Ce qu’un seul seuil pour toutes les classes coûte à chaque modèle, par rapport à un seuil par classe.</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>Les preuves&#xa0;: chiffres avec intervalles, courbes, paires d’images qui violent le principe, classes admises par erreur.</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>De quoi apprendre, ce qui est entraîné, avec quelles pertes et combien de temps.</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>Logits vrais et faux avec chaque perte, sur des images hors entraînement, époque par époque.</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>Entraînements&#xa0;: celui en cours, ceux en attente et ceux qui sont terminés.</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>Ce que coûte un seul logit et ce qu’ils coûtent tous, mesuré ici, selon le nombre de classes.</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>Tout ce qu’on sait du modèle, et d’où on le sait.</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>Les modèles ouverts, dans l’ordre suivi par toutes les pages. %1 ou %2 en déplace un.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>Graphiques et leurs lignes</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>Déplacer la ligne d’un pas&#x202f;; avec Maj, d’un dixième de pas&#x202f;; avec Ctrl, la ligne de la zone d’incertitude</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>Aux extrémités de l’axe</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>Afficher les valeurs du graphique en tableau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>Afficher les images des barres à l’endroit de la ligne</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>Agrandir un panneau&#x202f;; Échap&#xa0;: retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>Choisir le modèle d’un panneau</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Passer d’une image à l’autre</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>O, N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>Dire que l’image est de la classe, ou non</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>Afficher l’image en grand&#x202f;; encore une fois ou Échap&#xa0;: retour</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>Tout fonctionne sans souris. Tab passe d’une commande à la suivante, %1 à la précédente.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Celle du &amp;système</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>OneLogit %1 est un logiciel libre sous licence Apache 2.0. Il repose sur le travail d’autrui&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>La fenêtre utilise Qt Charts, qui est sous licence publique générale GNU&#xa0;: quiconque redistribue le programme avec la fenêtre le fait selon la version 3 de cette licence ou une version ultérieure. La ligne de commande n’utilise pas Qt. Les bibliothèques sont celles du système et peuvent y être remplacées.</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>À qui elles sont, et où se trouvent les textes</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>the items of a list up to one, and that one</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>max-margin</source>
        <translation>marge maximale</translation>
    </message>
    <message>
        <source>self-normalization</source>
        <translation>autonormalisation</translation>
    </message>
    <message>
        <source>noise-contrastive</source>
        <translation>contrastive bruitée</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropie croisée binaire</translation>
    </message>
    <message>
        <source>batch cross-entropy</source>
        <translation>entropie croisée par lot</translation>
    </message>
    <message>
        <source>batch max-margin</source>
        <translation>marge maximale par lot</translation>
    </message>
    <message>
        <source>ZLPR</source>
        <translation>ZLPR</translation>
    </message>
    <message>
        <source>binary cross-entropy, shared bias</source>
        <translation>entropie croisée binaire, biais partagé</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>perte focale</translation>
    </message>
    <message>
        <source>smoothed cross-entropy</source>
        <translation>entropie croisée lissée</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>Comparer sur d’au&amp;tres données…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Pictures</source>
        <translation>Ouvrir les images de dém&amp;o</translation>
    </message>
    <message>
        <source>&amp;Read Folder Again</source>
        <translation>&amp;Relire le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>Sort de chaque &amp;fichier</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>Comparer à une seconde rec&amp;herche</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About OneLogit</source>
        <translation>À &amp;propos de OneLogit</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>Un dossier d’images où chercher</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>Doss&amp;iers récents</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>Un classifieur entraîné&#xa0;: TorchScript, ONNX, GGUF ou safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>Modè&amp;les récents</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>Des images étiquetées sur lesquelles comparer les modèles</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>Les images fournies avec OneLogit</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>Enre&amp;gistrer la liste…</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>Les images qui atteignent le seuil, en CSV, lignes JSON ou chemins</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>Enregistrer la &amp;comparaison</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>Copier comme comm&amp;ande</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>La ligne onelogit-cli qui liste les mêmes images</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>Le travail en cours est conservé et reprend au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>Copie la sélection dans le presse-papiers</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>Toutes les images de la liste, ou tout le texte saisi</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>Trou&amp;ver une classe</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>Saisissez une partie du nom de la classe à chercher</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>Version, bibliothèques et licence</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>Seuls les noms de ce menu sont effacés</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>Examine à nouveau chaque fichier du dossier</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>&amp;Pause ou reprise de la lecture</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>Ce qui a été lu est conservé</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>Score nor&amp;malisé</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>Trie selon le logit moins le log-sum-exp de tous les logits</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>Zone d’&amp;incertitude</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>Une seconde ligne&#xa0;: les images entre les deux sont affichées comme incertaines</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>A&amp;juster la ligne aux réponses</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>Place le seuil là où le veulent les réponses</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>Répondre &amp;oui</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>Le cas limite marqué est de cette classe</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>Répondre &amp;non</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>Le cas limite marqué n’est pas de cette classe</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>&amp;Cas limites</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>Déplie ou replie les images les plus proches de la ligne</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>Fichiers affichés, sous la ligne ou illisibles</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>Un autre modèle ou une autre classe à côté&#xa0;: A seul, les deux, B seul</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>&amp;Grande image</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>L’image marquée sur toute la page (Espace dans la liste)</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>Ou&amp;vrir l’image avec son programme</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>L’image marquée dans le programme que le système lui associe (Entrée dans la liste)</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>Afficher dans le ges&amp;tionnaire de fichiers</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>Les images sélectionnées, marquées dans leur dossier</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>Com&amp;paraison</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>&amp;Toutes les classes ensemble</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>Les logits de toutes les classes sur un même graphique, ou ceux de la classe choisie seule</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>Même a&amp;xe pour tous</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>Le même axe des logits pour tous les modèles, ou chacun le sien</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>Comparer sur les images de la &amp;démo</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Les images étiquetées fournies avec OneLogit</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>&amp;Relire les images étiquetées</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>Des fichiers ont pu être ajoutés, supprimés ou modifiés</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>&amp;Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>Les modèles déjà comparés le restent</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>Reprendre la &amp;comparaison</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>Avec les modèles qui manquent</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>Apprendre d’a&amp;utres images…</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>Un dossier par classe, des fichiers IDX ou CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;Lancer l’entraînement</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>Avec ce qu’indique le formulaire</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>&amp;Pause ou reprise de l’entraînement</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>En moins d’un lot&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>Arrêter et &amp;garder</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>La meilleure époque jusqu’ici devient le modèle</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>Arrêter et &amp;jeter</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Rien n’en est gardé</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>&amp;Rejouer les époques</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>Comment la séparation s’est formée, depuis la première époque</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>&amp;Comparer ses modèles</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>Sur les images qu’ils n’ont pas vues</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>Chercher avec le &amp;meilleur</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>Le meilleur de ses modèles devient le modèle utilisé</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>Les images d’un dossier selon un seul logit</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>Logits vrais et faux des modèles ouverts, côte à côte</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>De petits réseaux avec plusieurs pertes</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>Ce que coûte un seul logit, et ce qu’ils coûtent tous</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>Les modèles ouverts et ce qu’on en sait</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>Moins d’images, plus grandes, dans la liste</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>Images plus pe&amp;tites</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>Plus d’images, plus petites, dans la liste</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>La fenêtre occupe tout l’écran, puis le rend</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>Modèles, images, classe, seuils et affichage sous un seul nom</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>Pro&amp;jets récents</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>Ce qui est ouvert, choisi et réglé, dans le fichier du projet</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>Ce qui est ouvert, choisi et réglé, dans un autre fichier</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>Fe&amp;rmer le projet</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>Tout reste ouvert, sauf le fichier du projet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>Annule le dernier choix, la dernière réponse ou le dernier déplacement d’une ligne</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>Une commande, une classe, un modèle ou un dossier récent, en quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Aide sur cet élément</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>La page d’aide sur l’élément qui a le focus</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>L’élément qui a le focus, ou celui sur lequel vous cliquez ensuite, en quelques mots</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>Tout ce que font les touches, à consulter et à modifier</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>À quoi sert le programme, et par où commencer</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>Les commandes qui comptent, l’une après l’autre</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>Ce que d’autres ont écrit et que contient ce programme, et à quelles conditions</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>&amp;Vider la liste des dossiers récents</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>&amp;Vider la liste des modèles récents</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>Contraste élevé, cl&amp;air</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>Contraste élevé, som&amp;bre</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>Moins d’a&amp;nimations</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>Rien ne bouge tout seul, quoi que dise le bureau</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>Images plus &amp;grandes</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>Présentati&amp;on</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>En plein écran et en gros caractères pour un public&#x202f;; rien de ce qui s’y fait n’est conservé</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>Re&amp;démarrage de la présentation</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>Vocabulaire e&amp;xpert</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>Les termes du domaine à la place des mots simples</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Réglages, courbes et chiffres en JSON, ou les courbes seules en CSV</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>&amp;Vider la liste des projets récents</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>petit côté à %1, découpe centrale</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étirement</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>Avec ce modèle, chercher une seule classe n’économise rien&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>plus grand écart %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>entre tronc + tête et le réseau entier, rapporté au plus grand logit</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, bleu d’abord</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>, rouge d’abord</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>La page Comparaison montre si un seul seuil convient à toutes les classes.</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>non conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>indiqué par le fichier</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>tiré d’un fichier voisin</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>supposé&#xa0;: rien ne l’indique</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>empreinte du contenu %1</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>accordée par vous&#x202f;; exécute %1</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>inutile&#xa0;: uniquement des opérateurs de calcul</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>inutile&#xa0;: ne contient que des nombres</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>après les logits&#x202f;; ne change pas l’ordre des classes d’une image</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 à 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>un produit scalaire de %1 nombres par classe</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>un canal par classe&#xa0;: moyenne de %1 produits scalaires de %2 nombres</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>tous les logits sont calculés&#xa0;: ce réseau n’a pas de dernière couche linéaire</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>%1&#xa0;: %2 classes</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>%1&#xa0;: %2 classes, noms&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>%1&#xa0;: %2 classes, noms tirés du fichier lui-même</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>%1&#xa0;: %2 classes, selon votre choix</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>d’autres hauteurs et largeurs conviennent aussi</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>noms&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%L1 s left</source>
        <translation>encore %L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>encore %L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h left</source>
        <translation>encore %L1&#xa0;h</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>PanelDrawing</name>
    <message>
        <source>count, log</source>
        <translation>effectif, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densité, log</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>«&#xa0;%1&#xa0;» contre le reste</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>logits normalisés</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>logits bruts</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>Précision en fonction du rappel</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>ROC&#xa0;: rappel en fonction des fausses alarmes</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>DET&#xa0;: non-détections en fonction des fausses alarmes, quantiles normaux</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>Logits vrais et faux</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>1-AUPRC %1</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>logit, n = %1 vrais + %2 faux</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>à %1&#xa0;: P %2, R %3</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>%1&#xa0;: modèle %2%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>, seuil %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>images %1&#x202f;; OneLogit %2</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisée</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP globale</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>F1, un seul seuil</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, par classe</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violations</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>pire marge</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit&#xa0;: comparaison de %n modèle</numerusform>
            <numerusform>OneLogit&#xa0;: comparaison de %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>Comparaison de %n modèle</numerusform>
            <numerusform>Comparaison de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>At &lt;b&gt;%1&lt;/b&gt; classes: one logit &lt;b&gt;%2&lt;/b&gt; a picture, all logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4 times&lt;/b&gt; faster; reads %5 instead of %6 of weights.</source>
        <translation>Avec &lt;b&gt;%1&lt;/b&gt; classes, un logit coûte &lt;b&gt;%2&lt;/b&gt; par image et tous les logits &lt;b&gt;%3&lt;/b&gt;&#xa0;: &lt;b&gt;%4 fois&lt;/b&gt; plus rapide&#x202f;; lit %5 de poids au lieu de %6.</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>Mesuré jusqu’à %1 classes.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>%1 par image</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>une fois, à l’indexation de l’image&#x202f;; donne %1 nombres</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>à partir des caractéristiques&#x202f;; lit %1</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>tous les logits</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>%1 classes&#x202f;; lit %2</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>tronc %1, un logit %2, les %3 logits %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>Mesure du tronc et de la tête…</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>Mesure d’une tête à %1 classes (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>avec quelle cer&amp;titude&#x202f;?</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>&amp;seuil sur le logit</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>% justes</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>% précision</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>% manquées</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>% FNR</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>positifs</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 justes</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>précision %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 manquées</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>FNR %1</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>zone d’incertitude</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>option de rejet</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisé</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>%1 affichés + %2 en dessous + %3 ignorés = %4 trouvés</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>%1 acceptés + %2 rejetés + %3 illisibles = %4 fichiers</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>%1 affichés + %2 en dessous + %3 ignorés + %4 pas encore lus = %5 trouvés</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>%1 acceptés + %2 rejetés + %3 illisibles + %4 en attente = %5 fichiers</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>de la classe</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>logits vrais</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>d’autres classes</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>logits faux</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>mélange</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>%1 juste, %2 trouvé</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>P %1   R %2</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>%1 admis, %2 manqués</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>%1 FP, %2 FN</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>points sur 100 perdus face à une par classe</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>points de F1 perdus par rapport à un seuil par classe</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>là où elle se trompe le moins</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>au meilleur F1</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>pour que soient justes</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>à une précision de</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>pour que soient trouvées</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>à un rappel de</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>si en admettre une à tort coûte</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>au coût de fausse alarme de</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>par mélange</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>par 1-AUPRC</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>entraîné avec</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>bien reconnues</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>justes, 90&#x202f;% trouvées</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P à R 0,9</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>justes, 99&#x202f;% trouvées</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>P à R 0,99</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>en une seule liste</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP globale</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>F1, une ligne</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>une ligne par classe</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, par classe</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>mal ordonnées</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violations</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>pire écart</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>pire marge</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>mieux de</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>vs référence</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>En mots simples&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>En termes techniques&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>%1, toutes les classes</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1&#xa0;: %n logit vrai %2</numerusform>
            <numerusform>%1&#xa0;: %n logits vrais %2, les plus bas d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1&#xa0;: %n logit faux %2</numerusform>
            <numerusform>%1&#xa0;: %n logits faux %2, les plus hauts d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>&#x202f;; images de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>&#x202f;; %1 affichées</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>%1&#xa0;: chaque logit vrai est au-dessus de chaque logit faux. Le principe est respecté sur ces images.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1&#xa0;: la pire paire où un logit vrai n’est pas au-dessus d’un logit faux</numerusform>
            <numerusform>%1&#xa0;: les pires paires où un logit vrai n’est pas au-dessus d’un logit faux (%n affichées)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>%1&#xa0;: rien de faux n’est admis à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1&#xa0;: %n logit faux à %2 ou au-dessus. Entrée affiche l’image.</numerusform>
            <numerusform>%1&#xa0;: %n logits faux à %2 ou au-dessus, regroupés selon ce que montrent les images. Entrée affiche les images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>Un modèle et une classe</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>Le modèle donne à chaque image un nombre par classe&#xa0;: son logit. Choisissez quoi chercher, par exemple «&#xa0;sneaker&#xa0;».</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>Chaque image du dossier se place ici selon son logit. Faites glisser la ligne&#xa0;: ce qui est à sa droite s’affiche en dessous.</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>Quatre façons de le dire</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>La même ligne en quatre nombres. Saisissez celui qui compte pour vous, par exemple 95&#x202f;% justes&#xa0;: les autres suivent.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Les images</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>Ce qui passe, les plus sûres d’abord, chacune avec son logit. Cliquez sur une image pour voir ce qu’elle pourrait être d’autre&#x202f;; Espace l’affiche en grand.</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>Des logits comparables</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>Certains modèles trient mieux les images quand tous leurs logits sont pris en compte. Basculez, et voyez si l’ordre change.</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>Les modèles côte à côte</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>Un panneau par modèle. En bleu&#xa0;: les images de la classe. En orange&#xa0;: toutes les autres. Moins elles se recouvrent, mieux une seule ligne convient. Faites glisser une ligne.</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>Une ligne pour toutes&#x202f;?</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>Ce qu’il en coûte quand toutes les classes partagent une ligne. En vert, les pertes qui visent justement cela, et ça se voit.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Entraînez vos propres réseaux</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>Faites courir les pertes sur les mêmes images et voyez le bleu et l’orange se séparer, époque par époque. C’est tout&#x202f;; l’aide contient le reste.</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>calcul des caractéristiques</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fin à %1</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>commencera à la fin du précédent</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>interrompu après l’époque %1 sur %2&#x202f;; peut reprendre</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>pas encore commencé</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>époque %1, test %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>%n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>%1 × %2 gris</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>%1 × %2 couleur</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>%1 images, %2 classes, %3&#xa0;: %4 d’entraînement, %5 de validation, %6 de test</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>Aucune image pour %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>Moins de %1 images d’entraînement pour %2&#xa0;: n’en attendez pas grand-chose.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>La plus grande classe a %1 fois plus d’images que la plus petite&#x202f;; «&#xa0;surpondérer les classes rares&#xa0;» aide.</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>%n image de test ou de validation est aussi une image d’entraînement&#xa0;: les chiffres seront flatteurs.</numerusform>
            <numerusform>%n images de test ou de validation sont aussi des images d’entraînement&#xa0;: les chiffres seront flatteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n image figure dans deux classes.</numerusform>
            <numerusform>%n images figurent dans deux classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n perte</numerusform>
            <numerusform>%n pertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>nouvelle tête&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>Les panneaux se remplissent après la première époque (%1).</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>sur les images de test</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>%1 laisse %2 au-dessus de la courbe précision-rappel %3.</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>%1 laisse %2 au-dessus de la courbe précision-rappel %3&#x202f;; %4 laisse %5.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>%1 a un mélange de %2 %3, où 0 signifie aucun.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>%1 a un mélange de %2 %3, où 0 signifie aucun&#x202f;; %4 a %5.</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1&#x202f;; %2 de mémoire</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>s’arrête et garde ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>Montre %1 images en tout, en %2 à %3 époques&#xa0;: ici %4.</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>Les images sont ramenées à %1 × %1 pixels.</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>(%1 × %1 au-delà de %2 images d’entraînement.)</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>À %1 × %1 pixels, ces images prennent %2 de mémoire, et %3 sont disponibles pour elles.</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>Choisissez moins d’images.</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>Choisissez une taille d’image d’au plus %1.</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>Toutes les images à %1 × %1 pixels prendraient %2 de mémoire, et %3 sont disponibles&#xa0;: elles sont ramenées à %4 × %4.</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>Seul le processeur est disponible&#xa0;: LibTorch ne trouve aucun processeur graphique utilisable par CUDA</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>Seul le processeur est disponible&#xa0;: LibTorch a été compilé sans CUDA, nécessaire aux processeurs graphiques</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 µs</source>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1&#xa0;ns</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search pictures by one logit of a trained classifier.</source>
        <translation>Chercher des images par un seul logit d’un classifieur entraîné.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit&#xa0;: le OneLogit en cours d’exécution ne répond pas&#x202f;; un autre, séparé, est lancé.</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>Lancer un OneLogit séparé, à côté de celui en cours d’exécution.</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>Dossiers d’images, fichiers de modèles et projets à ouvrir.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>est-ce «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1&#xa0;: la ligne à %2 n’en contredit aucune</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1&#xa0;: la ligne à %2 en laisse %n du mauvais côté</numerusform>
            <numerusform>%1&#xa0;: la ligne à %2 en laisse %n du mauvais côté</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>&#x202f;; peu de réponses, une de plus peut beaucoup la déplacer</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::CompareController</name>
    <message>
        <source>Comparing %1</source>
        <translation>Comparaison de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ComparePage</name>
    <message>
        <source>Running the models over the labelled pictures…</source>
        <translation>Passage des modèles sur les images étiquetées…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>La comparaison a été annulée. Reprenez-la, ou choisissez d’autres images.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
        <translation>Rien à comparer pour l’instant&#xa0;: ouvrez un modèle qui convient aux images étiquetées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>%1 ne peut pas atteindre la cible sur ces images&#x202f;; sa ligne reste où elle était.</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>&amp;Rechercher avec ce modèle</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>Choisir d’autres images…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>Lecture des images étiquetées</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>Comparer sur des images étiquetées</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Les images étiquetées fournies avec OneLogit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>annulé&#x202f;; il manque des modèles</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>&#x202f;; %n modèle de plus</numerusform>
            <numerusform>&#x202f;; %n modèles de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>Recherche de la démo</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>Lecture de l’échantillon de la démo</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>Écriture des images de la démo</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>seuil de toutes les classes</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>seuil de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>cible de la comparaison</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>réponse sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>ordre des modèles</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retrait de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>ordre des panneaux</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>zone d’incertitude</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>seuil, logit de %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>%1&#xa0;: seuils qui coûtent à chaque classe moins d’un point de F1</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>meilleur F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>%1&#xa0;: logits vrais et faux par intervalles égaux</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>logits vrais</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>logits faux</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>%1&#xa0;: vingt seuils de chaque ligne</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alarmes</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>non-détections</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Cliquez sur une barre d’un panneau pour voir les images qu’elle représente.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Ouvrir des modèles</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>Modèles (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Rechercher %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>Déposez un dossier d’images ici pour y chercher. Échap quitte la présentation.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>Sans touche, clic ni mouvement du pointeur</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>Rouvre %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>Indexation de %1</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>Normalisation des logits de %1</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>Réduction de l’index de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Afficher dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>&amp;Copier %n image</numerusform>
            <numerusform>&amp;Copier %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>Feuille de calcul (*.csv);;Lignes JSON (*.jsonl);;Chemins (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>%n image figure dans %1.</numerusform>
            <numerusform>%n images figurent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>La commande qui liste les mêmes images est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>au moins %1, %2&#x202f;% du dossier lus</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>Une partie de ce fichier est endommagée&#x202f;; le reste est affiché.</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>est-ce «&#xa0;%1&#xa0;»&#x202f;?</translation>
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
        <translation>Ce fichier demande plus que ce qu’un modèle non approuvé peut exécuter. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>Ouverture de %1 en confiance…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>Examen des sorties de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>Noms de classes</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>Listes de noms (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>Les images de «&#xa0;%1&#xa0;» auxquelles chaque sortie répond le plus, parmi les %2 examinées.</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>L’examen des sorties a été arrêté.</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>Examen des sorties&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>Rien n’indique le nom de ses classes, ni comment les images étaient préparées. Entrée l’ouvre avec les réglages habituels.</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>Rien n’indique le nom de ses classes. Entrée l’ouvre avec des numéros.</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>Rien n’indique comment les images étaient préparées. Entrée l’ouvre avec les réglages habituels&#x202f;; les exemples montrent s’ils sont bons.</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>Tout le nécessaire est connu. Modifiez ce que vous savez mieux.</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>comme indiqué par le fichier</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>comme choisi auparavant</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>%1, à côté du modèle</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>numéros, ou noms donnés ci-dessous</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>Saisissez les noms que vous connaissez. Avec un dossier d’images ouvert, chaque sortie montrerait les images auxquelles elle répond.</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>Saisissez les noms que vous connaissez. Les images de «&#xa0;%1&#xa0;» peuvent montrer à quoi répond chaque sortie.</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>Images d’exemple</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>Examen des images de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>Examen des sorties</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>%1 n’est pas le même fichier que %2, qui était ouvert&#xa0;: son contenu diffère.</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>%1 n’est pas ouvert&#xa0;: rien n’indique ses classes ni comment ses images étaient préparées.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu comme image.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus comme images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>Voir lesquels et pourquoi</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>Chercher une classe dans un dossier d’images</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>Voir comment chaque perte sépare les logits vrais des faux</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>Entraîner de petits réseaux avec plusieurs pertes et voir la séparation se former</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>Mesurer ce qu’un seul logit économise</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>Ordonner les modèles ouverts et voir ce qu’on en sait</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsController</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
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
        <translation>Déposez un fichier de modèle n’importe où dans cette fenêtre, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les fichiers comme «&#xa0;%1&#xa0;». Installez-en un, ou choisissez-en un dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>Aucun gestionnaire de fichiers de cet ordinateur n’affiche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
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
        <translation>modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>Rien ne porte ce nom. Saisissez une partie d’une commande, d’une classe, d’un modèle ouvert ou d’un dossier récent&#x202f;; %1 liste toutes les commandes.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>Recommence dans %n seconde. Une touche ou un mouvement permet de continuer.</numerusform>
            <numerusform>Recommence dans %n secondes. Une touche ou un mouvement permet de continuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>Le projet %1 est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>Le projet %1 est ouvert sans %n fichier qui n’est plus à sa place&#xa0;: %2</numerusform>
            <numerusform>Le projet %1 est ouvert sans %n fichiers qui ne sont plus à leur place&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>Rechercher %1…</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>Projets (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>%1 ne figure plus dans la liste&#x202f;; son fichier reste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript, pour PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Tout (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>Courbes (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>Tel quel (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>&amp;Rapport en un seul fichier (HTML)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>Panneaux en S&amp;VG…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>Panneaux en &amp;PDF…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>Panneaux en P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Courbes</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>Précision-rappel en SVG…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>Précision-rappel en PDF…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>Précision-rappel en PNG…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>ROC en SVG…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>ROC en PDF…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>ROC en PNG…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>DET en SVG…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>DET en PDF…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>DET en PNG…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tableau en CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Tout en &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>Copier comme c&amp;ommande</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>La ligne onelogit-cli qui affiche les mêmes chiffres</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>Aucune image n’atteint ce seuil. Déplacez la ligne vers la gauche.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or open one.</source>
        <translation>Déposez un dossier d’images ici, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>Open a model to search “%1” with.</source>
        <translation>Ouvrez un modèle pour chercher dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”. This happens once a model.</source>
        <translation>Lecture des images de «&#xa0;%1&#xa0;». Elle n’a lieu qu’une fois par modèle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
        <translation>Lecture des images de «&#xa0;%1&#xa0;»&#xa0;: %2. Elle n’a lieu qu’une fois par modèle.</translation>
    </message>
    <message>
        <source>Show the surest ones</source>
        <translation>Afficher les plus sûres</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>Ce que vous faites n’est pas conservé pour le prochain démarrage. %1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>Ce que vous faites n’est pas conservé pour le prochain démarrage&#xa0;: impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>La dernière session a été écrite par une version plus récente de OneLogit. Elle a été mise de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>La dernière session n’a pas pu être lue. Elle a été mise de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>La dernière session s’est terminée sans être fermée&#x202f;; elle a été restaurée (état enregistré&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>Nouveau départ, avec la démo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>Le projet %1 est ouvert.</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>Revenir à l’état précédent</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>Les deux derniers démarrages se sont terminés prématurément pendant l’ouverture de la dernière session. Elle a été mise de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>La rouvrir</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>Dans la liste des images</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>Sur les cas limites</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>Dans la liste des modèles</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Grande image</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Ouvrir avec son programme</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Oui, non</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>Déplacer la ligne d’un intervalle</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>Déplacer la ligne d’un dixième d’intervalle</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>Déplacer la ligne inférieure de la zone d’incertitude</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>Ligne aux extrémités de l’axe</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>Images de la barre à l’endroit de la ligne</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Valeurs en tableau</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>Un panneau seul, puis de nouveau tous</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>Plus tôt ou plus tard dans l’ordre</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>%1 est déjà pris&#xa0;: c’est le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>%1 sert seul à la saisie et aux pages. Ajoutez-y Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>Mesure de %1</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>Mesure d’une tête à %1 classes</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>Ouvrez un modèle pour mesurer ce qu’un seul logit économise.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>%1 n’a pas de dernière couche divisible par classe&#xa0;: tous ses logits sont calculés ensemble, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>%n modèle ouvert</numerusform>
            <numerusform>%n modèles ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled pictures, %2 classes</source>
        <translation>%1 images étiquetées, %2 classes</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>%n modèle comparé</numerusform>
            <numerusform>%n modèles comparés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>sur %1 images étiquetées</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>Inconnu pour ce modèle&#xa0;: il n’y a pas d’images étiquetées de cette classe pour mesurer. Les modèles de la démo en ont.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>Il n’y a pas autant d’images.</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>Inconnu&#xa0;: il n’y a pas d’images étiquetées de cette classe.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>Hors d’atteinte pour ce modèle et cette classe&#xa0;: au plus %1 sont justes, où que soit la ligne.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>Hors d’atteinte pour ce modèle et cette classe&#xa0;: au moins %1 sont manquées, où que soit la ligne.</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>Les logits de ces images ne se répartissent pas comme ceux des images étiquetées&#xa0;: les chiffres mesurés là peuvent ne pas valoir ici.</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>Il faut pour cela, une fois, tous les logits de chaque image&#x202f;; ils arrivent pendant la lecture du dossier.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>Apprendre d’images étiquetées</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>échantillon de démo</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Lecture en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>La dernière couche de %1 lit une carte de positions, sur laquelle on ne peut pas poser de nouvelle tête.</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>Choisissez de quoi apprendre et cliquez sur &lt;b&gt;Lancer l’entraînement&lt;/b&gt;&#xa0;: un panneau par perte montre comment les logits vrais et faux se séparent, époque par époque.</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>La liste des processeurs disponibles est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>Entraînement sur %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>Examen des images d’apprentissage</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>%1 (%2 classes sur %3)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>Modèle de la seconde recherche</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>Le modèle avec lequel B cherche</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>Classe de la seconde recherche</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>La classe que B cherche&#x202f;; tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>Images affichées</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>Résultats de la première recherche absents de la seconde</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>Résultats communs aux deux recherches</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>Résultats de la seconde recherche absents de la première</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A ou B</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>Résultats de l’une ou l’autre recherche</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>Fermer la seconde recherche</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B&#xa0;:</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>only A %1</source>
        <translation>A seul %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>les deux %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>B seul %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineRow</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1, logit %2</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>, vous avez dit oui</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, vous avez dit non</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (O)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>cas limites</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>Les images les plus proches de la ligne&#xa0;: quelques réponses la placent pour ce dossier</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>Images les plus proches de la ligne</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>Les flèches déplacent la sélection, O et N répondent&#x202f;; à gauche de la ligne, les images au-dessus d’elle</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>Place le seuil de ce dossier à cet endroit</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>L’image est de la classe</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>L’image n’est pas de la classe</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirer la dernière réponse</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>Trouver une classe</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>trouver une classe</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>Affiche les classes dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>Classes du modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>Dans l’ordre des sorties du modèle</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>pas encore de classes</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>La classe à chercher&#x202f;; tapez une partie de son nom</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>une commande, une classe, un modèle ou un dossier</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>Saisissez quelques lettres de ce que vous cherchez&#x202f;; les flèches et Entrée choisissent</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>Courbes précision-rappel</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>Courbes ROC</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>Courbes DET (compromis des erreurs de détection)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Précision, rappel et F1 en fonction du seuil</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>Formules des chiffres</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Cliquez sur une barre d’un panneau pour voir les images qu’elle représente.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>Précision-rappel</translation>
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
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>Qui d’autre est admis</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>Non-détections en fonction des fausses alarmes, à l’échelle des quantiles normaux</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>Ce que ferait chaque seuil avec le modèle actuel</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>Logits vrais qui ne sont pas au-dessus de logits faux, les pires d’abord</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>Les classes des images que le seuil admet par erreur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CostCard</name>
    <message>
        <source>One threshold for all classes</source>
        <translation>Un seuil pour toutes les classes</translation>
    </message>
    <message>
        <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
        <translation>F1 macro perdu quand un seul seuil doit servir à toutes les classes, par rapport au meilleur seuil de chaque classe. Plus la barre est courte, mieux c’est&#x202f;; les pertes marquées conformes sont en vert</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1&#xa0;: %2 points</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CurveChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparaison sur</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>Images étiquetées sur lesquelles les modèles sont comparés</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>Partie des images</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>Images qui n’ont pas servi à l’entraînement des modèles</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>Images d’entraînement&#xa0;: un modèle qui les a vues paraît meilleur qu’il n’est</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>S’arrêter là&#x202f;; ce qui a été comparé reste</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>Comparer les modèles qui manquent encore</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>Autres &amp;données…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>Un dossier dont les sous-dossiers portent des noms de classes, ou qui contient des fichiers IDX ou CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>Échantillon de la dé&amp;mo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>Effet du prétraitement sur des images d’exemple</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>Avec quelques images, vous voyez ce que chaque prétraitement change aux réponses.</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>Image d’exemple %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>Avance de la classe la plus haute sur la suivante, en moyenne sur les images&#xa0;: elle est d’ordinaire la plus grande avec le prétraitement de l’entraînement</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>Prépare les images de cette façon</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>Aucune époque n’est encore terminée.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>époque %1. %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>Combien de fois chaque image sert à apprendre</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>Images entre deux pas&#x202f;; les deux pertes par lot comparent les logits au sein d’un lot</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>L’ampleur d’un pas</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>La règle d’un pas</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD avec moment</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>taux d’apprentissage décroissant</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>Jusqu’à zéro en demi-cosinus&#x202f;; sinon il reste constant</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>arrêt anticipé après</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>S’arrête quand la 1-AUPRC sur les images de validation ne s’est pas améliorée pendant ce nombre d’époques</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>Départ, répartition et ordre des images&#x202f;; la même graine donne le même modèle, au bit près</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>surpondérer les classes rares</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>Toutes les classes comptent autant, quel que soit leur nombre d’images</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>initialiser le biais de sortie selon la part des classes</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>−ln(k−1) pour les pertes binaires, −ln k pour l’autonormalisation et l’estimation contrastive bruitée&#x202f;; sans cela, ces pertes paraissent pires qu’elles ne sont</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>Entraîné à partir de zéro</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>une couche cachée</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>petit convolutif</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>petit résiduel</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>Largeur de la dernière couche cachée&#xa0;: un logit coûte autant de multiplications</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>retourner les images</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>Gauche et droite échangées, une fois sur deux</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>décaler les images</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>De quelques pixels dans n’importe quelle direction</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>varier la luminosité</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>Plus clair ou plus sombre, jusqu’à un cinquième</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>marge g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>Ce que les pertes à marge maximale exigent entre logits vrais et faux</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>normalisation a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>Autonormalisation&#xa0;: poids du carré du log-sum-exp</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>tirages de bruit t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>Estimation contrastive bruitée&#xa0;: tirages de bruit pour chaque image</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>Part du pas précédent qui passe dans le suivant</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décroissance des poids</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>Force avec laquelle chaque pas tire tous les poids vers 0&#x202f;; souvent de 0,0001 à 0,01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>valider sur</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>Part des images d’entraînement dont rien n’est appris&#xa0;: les panneaux la montrent, et la meilleure époque est choisie d’après elle</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>tester sur</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>Part de toutes les images réservée aux chiffres finaux</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>taille d’image</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>Hauteur et largeur auxquelles chaque image est ramenée&#x202f;; mémoire et temps croissent avec le carré</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>images en gris</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>Un nombre par pixel au lieu de trois&#xa0;: un tiers de la mémoire</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>entraîner sur</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>Un processeur graphique est plus rapide&#x202f;; les derniers chiffres de ses nombres peuvent varier d’une fois à l’autre. Le compte rendu de chaque modèle indique sur quoi il a été entraîné</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>Entropie croisée lissée&#xa0;: part de l’étiquette répartie sur toutes les classes</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>focalisation</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>Perte focale&#xa0;: combien peu comptent les images déjà justes&#x202f;; 0&#xa0;: comme les autres</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>a priori</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>Perte focale&#xa0;: probabilité de chaque classe avec laquelle le biais de sortie commence</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>Adam n’en a pas à régler</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>Ces images apportent leur propre partie de test</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>Ces images ont leur propre taille&#x202f;; seules celles d’un dossier par classe sont ajustées</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>Aucune perte choisie ne l’utilise</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>processeur graphique %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>Ce nombre commande, les autres suivent</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FactSheet</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>Deux tas d’images sur l’axe d’un logit, séparés par une ligne</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>Chaque carreau représente une image. Son logit dit où il se place&#x202f;; ce qui est à droite de la ligne s’affiche</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>autres images</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>ce que vous cherchez</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>Aide de OneLogit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Ce qu’il y a à lire</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>Pages qui contiennent ces lettres&#x202f;; Entrée passe d’une occurrence à l’autre</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HistogramPanel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>No logits yet</source>
        <translation>Pas encore de logits</translation>
    </message>
    <message>
        <source>Logits of %1</source>
        <translation>Logits de %1</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
        <translation>Cette perte respecte le principe de séparation des logits&#xa0;: à son optimum, chaque logit vrai est au-dessus de chaque logit faux</translation>
    </message>
    <message>
        <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
        <translation>Cette perte n’exige pas que les logits vrais d’une image soient au-dessus des logits faux d’une autre</translation>
    </message>
    <message>
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>Ce que donnent à la place les logits normalisés, tracés en contours</translation>
    </message>
    <message>
        <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
        <translation>%1 logits vrais (pleins) et %2 logits faux (hachurés)&#x202f;; %3 sont en deçà de l’axe et %4 au-delà, dans les barres séparées.
Faites glisser la ligne, ou utilisez les flèches</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>convient à %1 classes sur %2</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>Précision %1 et rappel %2 quand tout logit à droite de la ligne est accepté&#x202f;; %3 fausses alarmes, %4 non-détections</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>logit normalisé, n = %1 + %2</translation>
    </message>
    <message>
        <source>logit, n = %1 + %2</source>
        <translation>logit, n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>à %1&#xa0;: %2 vrais, %3 faux</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>Aire au-dessus de la courbe précision-rappel, moyenne sur les classes affichées&#xa0;: plus petit est mieux, 0 est parfait</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IndexBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>Arrêter la lecture&#x202f;; ce qui a été lu reste et n’est pas relu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>Reprendre la lecture du dossier</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>Laisser le processeur aux autres&#x202f;; on peut chercher entre-temps dans ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>Quel est ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>Comment s’appellent ses classes&#x202f;?</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>Comment les images sont-elles préparées&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>Arrête ce qui est en cours&#x202f;; la boîte de dialogue reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Laisse tout en l’état</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>Prend les réponses telles quelles et les retient pour ce fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Ne pas l’ouvrir</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>Image plus sûre (Gauche)</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>Image moins sûre (Droite)</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>Fermer (Espace ou Échap)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>Fichier ignoré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>Seulement les fichiers ignorés pour cette raison</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>Relire les fichiers sélectionnés, ou tous ceux de la liste</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>Copier dans le presse-papiers le chemin et la raison des fichiers sélectionnés, ou de tous ceux de la liste</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>toutes les raisons (%1)</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>Fichiers exclus de la recherche, avec la raison</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>Ce qui a été lu des images de ce dossier, conservé dans le dossier de cache</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>Réduit l’index. Aucune image n’est touchée&#x202f;; une image qui revient est relue.</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>Index de ce dossier&#xa0;: %1, dont %2 pour des images qui n’y sont plus</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>Index de ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libérer %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
        <translation>Un logit vrai est celui de la classe que montre l’image&#x202f;; celui de toute autre classe est un logit faux</translation>
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
        <translation>%1 en deçà</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 au-delà</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>effectif, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densité, log</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>Threshold at logit %1</source>
        <translation>Seuil au logit %1</translation>
    </message>
    <message>
        <source>, unsure from %1</source>
        <translation>, incertaines à partir de %1</translation>
    </message>
    <message>
        <source>log</source>
        <comment>the height of bars, where there is no room for more</comment>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LossChoice</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>À son optimum, chaque logit vrai est au-dessus de chaque logit faux</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>les sept pertes</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>Une course&#xa0;: mêmes données, même ordre et même départ pour toutes</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>Autres pertes</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>Pertes en plus des sept de l’article</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>Non conforme&#xa0;: ne compare que les logits d’une même image</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::MessageBar</name>
    <message>
        <source>Does what the message proposes</source>
        <translation>Fait ce que propose le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>Les pages Recherche et Vitesse utilisent désormais ce modèle</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>Choisir à nouveau les noms de classes et le prétraitement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>Mesure ce qu’un seul logit économise avec ce modèle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>Retire le modèle de la liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>perte inconnue</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>Nothing says what loss the network was trained with</source>
        <translation>Rien n’indique avec quelle perte le réseau a été entraîné</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>Non conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>L’écrit dans un autre fichier, aussi pour PyTorch (TorchScript)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modèles ouverts</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>Faites glisser dans l’ordre suivi par toutes les pages (%1, %2)&#x202f;; Entrée choisit, Suppr retire</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>perte inconnue</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>non conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Noms de classes</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>D’où viennent les noms des classes</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>Un fichier texte avec un nom par ligne, ou une liste JSON</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>Afficher leurs images</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>Passe jusqu’à 200 images du dossier ouvert dans le réseau et montre celles auxquelles chaque sortie répond le plus</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>Sorties et leurs noms</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>Valeurs d’un graphique</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>Choisissez «&#xa0;Afficher en tableau&#xa0;» dans le menu d’un panneau ou d’une courbe, ou appuyez-y sur T.</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>%1 copie tout le tableau</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>ses images les plus hautes</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>%1, comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>chaque image une &amp;seule fois</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>Le plus bas logit vrai avec le plus haut logit faux, le suivant avec le suivant, et ainsi de suite&#x202f;; sinon une même image peut figurer dans la plupart des paires</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>Paires qui violent le principe, les pires d’abord</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>devrait être plus haut</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>logit vrai</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>devrait être plus bas</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>logit faux</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>Un logit vrai et un logit faux situé au-dessus de lui</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message>
        <source>Pictures found, surest first</source>
        <translation>Images trouvées, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Open a folder to search its pictures.</source>
        <translation>Ouvrez un dossier pour chercher dans ses images.</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>tai&amp;lle</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>enregistrer la liste</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>Écrire les images trouvées dans un fichier&#xa0;: CSV, lignes JSON ou chemins</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>copier comme commande</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>Copier une ligne de commande qui trouve les mêmes images</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images, les plus sûres d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>Les flèches passent d’une image à l’autre, Espace en affiche une en grand</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureListModel</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1, logit %2</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, incertaine</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>, vous avez dit oui</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, vous avez dit non</translation>
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
        <translation>Images correspondant à votre choix</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>%1, une image de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>%1, une image de «&#xa0;%2&#xa0;», avec son logit de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>L’image n’est plus lisible</translation>
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
        <translation>Plage des nombres</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>Comment les octets deviennent les nombres que lit le réseau</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>bleu d’abord</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>Le réseau lit bleu, vert, rouge au lieu de rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>Comment une image de forme quelconque prend la hauteur et la largeur du réseau</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étirement</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>découpe centrale</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>petit côté</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>Petit côté avant la découpe centrale</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>Hauteur de l’entrée du réseau</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>Largeur de l’entrée du réseau</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>hauteur × largeur</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>logit, %1 de plus que la suivante</translation>
    </message>
    <message>
        <source>logit, %1 below the highest class</source>
        <translation>logit, %1 sous la classe la plus haute</translation>
    </message>
    <message>
        <source>Choose a picture to see it large, with its highest classes.</source>
        <translation>Choisissez une image pour la voir en grand, avec ses classes les plus hautes.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (O)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>Les réponses placent la ligne pour ce dossier</translation>
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
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>Époque affichée</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>L’époque que montrent les panneaux&#x202f;; tout à la fin, la dernière</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>Sur les images de validation&#x202f;; plus petit est mieux</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>Sur les images de validation</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>Moyenne sur l’époque&#x202f;; chaque perte a sa propre échelle</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>attend sa première époque</translation>
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
        <translation>✓&#xa0;: conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>exactitude, validation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>Montre les époques l’une après l’autre, depuis la première&#x202f;; avec moins d’animations, seulement la suivante</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>Les valeurs des courbes en tableau (T dans les courbes)</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>Modèles récents</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>absent de %1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>Dire où se trouve maintenant ce fichier&#x202f;; son contenu est comparé à ce qui était ouvert</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>Rouvre ce modèle</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>Le retire de cette liste&#x202f;; le fichier reste</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ScoreBars</name>
    <message>
        <source>Highest classes</source>
        <translation>Classes les plus hautes</translation>
    </message>
    <message>
        <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
        <translation>Les classes aux plus hauts logits pour cette image&#x202f;; les barres partent du plus bas logit affiché</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>%1&#xa0;: conforme au principe de séparation des logits. À son optimum, chaque logit vrai est au-dessus de chaque logit faux, sur toutes les images et classes</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>%1&#xa0;: non conforme au principe de séparation des logits. Elle exige seulement que le logit vrai d’une image soit au-dessus des autres logits de la même image</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>%1&#x202f;% des %2 rééchantillonnages des images se situent entre %3 et %4</translation>
    </message>
    <message>
        <source>What the network was trained with</source>
        <translation>Ce avec quoi le réseau a été entraîné</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>Part des images dont le plus haut logit est celui de leur classe</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>Aire au-dessus de la courbe précision-rappel, moyenne sur les classes&#xa0;: plus petit est mieux</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>Précision quand on trouve 90&#x202f;% d’une classe, moyenne sur les classes</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>Précision quand on trouve 99&#x202f;% d’une classe, moyenne sur les classes</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>Précision moyenne (AP) des logits de toutes les classes triés ensemble, tels que les voit un seul seuil</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>F1 macro avec le meilleur seuil unique pour toutes les classes</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>F1 macro avec le meilleur seuil de chaque classe</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>Part des paires où un logit vrai ne dépasse pas un logit faux&#xa0;: plus petit est mieux</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>Plus bas logit vrai moins plus haut logit faux&#xa0;: au-dessus de 0, toutes les paires respectent le principe</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>1-AUPRC après log-softmax sur tous les logits&#xa0;: ce que donne un normalisateur enregistré, pour une addition par image</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>De combien la 1-AUPRC est inférieure à celle de la référence&#x202f;; le menu d’une ligne en fait la référence</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>Comparaison des pertes</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Prendre comme ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>&amp;Rechercher avec ce modèle</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>Une ligne par modèle&#x202f;; un en-tête de colonne trie le tableau</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Ces touches ne peuvent pas être modifiées</translation>
    </message>
    <message>
        <source>what</source>
        <translation>action</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>partie d’une commande ou de ses touches</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>Seulement ce qui contient ces lettres</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>Chaque commande retrouve son raccourci habituel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>Appuyez sur les touches voulues pour la commande</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>La commande n’a pas de raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>Le raccourci habituel de la commande</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>Choisissez une commande pour changer son raccourci.</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>compter le tronc</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>Activé&#xa0;: une image vue pour la première fois. Désactivé&#xa0;: une image indexée, dont les caractéristiques sont déjà connues&#x202f;; une recherche ne coûte que la tête</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>Le nombre de classes dont parle le texte&#x202f;; la poignée du graphique se déplace avec lui</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● poids du modèle lui-même   ○ tête agrandie&#xa0;: vrais poids répétés avec du bruit</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>&amp;classes</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>Le coût d’une image</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Temps mesurés</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>Mesure à nouveau le tronc, un logit et tous les logits, ici et maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>Arrête la mesure et garde ce qui est mesuré</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>Temps par image selon le nombre de classes</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>Temps par image selon le nombre de classes</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>Faites glisser, ou utilisez les flèches, pour choisir un nombre de classes</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>nombre de classes</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>temps par image</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>l’article&#xa0;: 10 fois plus rapide à 400&#x202f;000 classes</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>tous les logits</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>agrandie</translation>
    </message>
    <message>
        <source>own</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>Une tête de %1 ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>Tête agrandie de %1&#xa0;: vrais poids répétés avec du bruit</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>Les poids du modèle lui-même, %1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>tous les logits</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>Temps par image quand le logit d’une seule classe est calculé</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>Temps par image quand les logits de toutes les classes sont calculés</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>Combien de fois un seul logit est plus rapide</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>À qui sont les poids&#xa0;: au modèle lui-même, ou à une tête agrandie (vrais poids répétés avec du bruit)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>le dossier est inaccessible pour l’instant&#xa0;: %1 images déjà lues · %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, one logit of %2</source>
        <translation>%1&#xa0;µs par image, un logit sur %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, %2 logits of %3</source>
        <translation>%1&#xa0;µs par image, %2 logits sur %3</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>Le sort de chaque fichier du dossier. Un clic liste les fichiers ignorés</translation>
    </message>
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>Ce que coûte un logit&#x202f;; le décodage et les caractéristiques se font une fois, à l’indexation du dossier. Un clic ouvre Vitesse</translation>
    </message>
    <message>
        <source>jobs: none</source>
        <translation>tâches&#xa0;: aucune</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>Classes dont les images sont admises</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>ce qu’elles sont</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>part de la classe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>Classes selon le nombre de leurs images qui atteignent le seuil par erreur</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ThresholdStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Logits of the folder&apos;s pictures</source>
        <translation>Logits des images du dossier</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>Chaque image du dossier selon son logit. Faites glisser la ligne, ou utilisez les flèches&#xa0;: Maj pour de petits pas, Ctrl pour la ligne inférieure, Début et Fin pour les extrémités</translation>
    </message>
    <message>
        <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
        <translation>Ouvrez un dossier et choisissez une classe&#xa0;: ses images se placent ici selon leur logit.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Threshold, a logit</source>
        <translation>Seuil, un logit</translation>
    </message>
    <message>
        <source>Threshold: pictures with at least this logit are shown</source>
        <translation>Seuil&#xa0;: les images dont le logit l’atteint ou le dépasse sont affichées</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>Au moins cette part de justes, en pour cent</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>Au plus cette part de manquées, en pour cent</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>Environ ce nombre de résultats</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>Saisissez combien d’images vous voulez&#xa0;: la ligne va là où il y en a à peu près autant au-dessus d’elle</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>Le seuil sur le logit, en quatre nombres liés&#xa0;: changez celui que vous connaissez, les autres suivent</translation>
    </message>
    <message>
        <source>Pictures at or above the threshold</source>
        <translation>Images au seuil ou au-dessus</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>Une seconde ligne&#xa0;: les images entre les deux sont affichées comme incertaines, celles d’en dessous sont rejetées (Ctrl et les flèches la déplacent sur le graphique)</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>Score servant à trier les images</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>logit brut</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>Un produit scalaire par image. Trie bien si le modèle a été entraîné pour cela (perte cochée)&#x202f;; avec l’entropie croisée, les images dont tous les logits sont hauts arrivent trop tôt</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>Personne n’a donné à ce programme les bonnes réponses pour ce modèle&#xa0;: choisissez un modèle avec des images de validation, ou répondez sur quelques cas limites ci-dessous</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>Au moins cette part des résultats est juste (précision)</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>Au plus cette part de la classe est sous la ligne (1 − rappel)</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>Le logit moins le log-sum-exp de tous les logits de l’image, enregistré à l’indexation&#xa0;: une addition de plus par image. Rend comparables les scores d’images différentes, quelle que soit la perte</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>logit normalisé</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1, n = %2 images</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>acceptées, </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaines</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>Précision et rappel dans ce dossier, dont les sous-dossiers portent des noms de classes
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1, %2 parcourus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>atteint&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>ici&#xa0;: %1, d’après %2 images étiquetées</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TopBar</name>
    <message>
        <source>&amp;model</source>
        <translation>&amp;modèle</translation>
    </message>
    <message>
        <source>&amp;class</source>
        <translation>&amp;classe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The trained network whose logits are shown</source>
        <translation>Le réseau entraîné dont les logits sont affichés</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1
Aligned with the Principle of Logit Separation</source>
        <translation>%1
Conforme au principe de séparation des logits</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>Mots simples&#xa0;: «&#xa0;avec quelle certitude&#x202f;?&#xa0;», «&#xa0;admis&#xa0;». Les infobulles donnent les termes du domaine</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>Termes du domaine&#xa0;: seuil, précision, faux positifs. Les infobulles donnent les mots simples</translation>
    </message>
    <message>
        <source>words</source>
        <translation>vocabulaire</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>Met fin à la visite&#x202f;; Aide, Visite guidée la relance</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>L’étape suivante&#x202f;; faire ce que dit l’étape y mène aussi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>Avec quelles pertes</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>Un dossier avec un sous-dossier d’images par classe, ou un dossier de fichiers IDX ou CIFAR-10</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>un nouveau réseau</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>Un petit réseau à partir de zéro&#xa0;: quelques minutes</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>une nouvelle tête</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>Assez pour voir les pertes se départager</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>Proche du meilleur que ce réseau atteint</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>approfondi</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>Plus long, avec augmentation&#x202f;; s’arrête quand rien ne s’améliore</translation>
    </message>
    <message>
        <source>own</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>Les nombres ci-dessous, tels quels</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>Époques, taux d’apprentissage, graine, augmentation, paramètres des pertes et plus encore</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>Choisissez ou déposez un dossier avec un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>Ouvrez d’abord un modèle&#xa0;: une tête utilise les caractéristiques de son tronc</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>Sur les caractéristiques de %1, qui reste tel quel&#xa0;: quelques secondes, et les images indexées n’ont pas à être relues</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>Choisissez de quoi apprendre.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Les données sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>Choisissez au moins une perte.</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>Entraîne avec les pertes choisies&#x202f;; un autre entraînement attend son tour</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>Vos entraînements apparaissent ici, avec pause, arrêt et ce que vous pouvez faire du résultat.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>En moins d’un lot&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>La meilleure époque jusqu’ici devient le modèle</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Arrêter et jeter</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Rien n’en est gardé</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>Passe avant celui du dessus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>Passe après celui du dessous</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>Ouvre ses modèles dans la page Comparaison</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>Cherche avec le meilleur de ses modèles</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>Refaire…</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>Le formulaire reprend ses réglages, à modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>De la liste&#x202f;; les modèles gardés restent</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>Celui en cours, ceux en attente, ceux qui sont terminés</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Réglages, courbes et chiffres en JSON, ou les courbes seules en CSV</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>Faire confiance et ouvrir</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Il demande</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>Dans tous les cas, le fichier s’exécute dans un processus séparé, sans accès à vos fichiers ni au réseau, pour autant que le système puisse le confiner (voir À propos).</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>Exécute ce que demande ce fichier, maintenant et chaque fois qu’il sera rouvert</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas seulement une liste de nombres&#xa0;: c’est un petit programme, et il demande des opérations dont un classifieur d’images n’a pas besoin. Certaines peuvent lire ou écrire des fichiers. Ne lui faites confiance que si vous savez qui l’a créé.</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>des opérations non nommées</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>Le logit lui-même&#xa0;: un produit scalaire par image</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisé</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>Le logit moins le log-sum-exp de tous les logits de l’image, calculé une fois et enregistré&#xa0;: un produit scalaire et une addition par image. Rend comparables les scores des modèles à entropie croisée</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>Logits bruts pleins, logits normalisés en contours par-dessus</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densité, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>effectif, log</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>seuils par classe</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>Ce que tracent les panneaux. «&#xa0;Seuils par classe&#xa0;» trace une barre par classe&#xa0;: les seuils qui lui coûtent moins d’un point de F1. Une ligne qui traverse toutes les barres convient à toutes les classes</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>Ce que tracent les panneaux</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>où je la place</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>Où sont les lignes de seuil&#xa0;: au même logit, ou pour chaque modèle là où il atteint la même cible</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>Où sont les lignes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>par perte</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>par coût du seuil unique</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>L’ordre des panneaux et du tableau&#x202f;; le menu d’un panneau le déplace à la main</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Ordre des modèles</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>a&amp;xe commun</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>Même axe des logits pour tous les panneaux</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>Montrer tous les panneaux sur le même axe des logits, ou chacun sur le sien</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>enregistrer sous</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>panneaux</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> non-détections</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>Panneaux, courbes, tableau ou rapport dans un fichier</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>Trouver des images avec un seul logit</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>Un réseau entraîné donne à chaque image un nombre pour ce que vous cherchez&#xa0;: un logit. Tracez une ligne&#xa0;: ce qui est à sa droite s’affiche. L’entraînement du réseau décide à quel point une ligne sépare le juste du faux, et cela se voit ici.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>Sept réseaux et leurs images sont déjà là.</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>Ouvre la page Comparaison avec les images et les modèles de la démo</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>Vos images&#x202f;; ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>Cherche dans un dossier d’images&#x202f;; vos fichiers sont seulement lus</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript, ONNX, GGUF ou safetensors.</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>Ouvre un classifieur entraîné dans un processus séparé, sans accès aux fichiers ni au réseau</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>Les commandes qui comptent, l’une après l’autre, sur la démo&#xa0;: une minute et demie</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Afficher cette page au démarrage</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>Elle se trouve toujours sous Aide, Bienvenue</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>une minute et demie sur les vraies commandes</translation>
    </message>
</context>
</TS>
