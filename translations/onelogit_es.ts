<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock, que deja los archivos fuera de alcance</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp, que prohíbe abrir archivos y conexiones</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>límites de memoria y de tamaño de archivos</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>Los archivos de modelo se ejecutan en un proceso sin acceso a archivos ni a la red.</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>Los archivos de modelo se ejecutan en un proceso propio, pero a este sistema le falta lo siguiente: %1. Abra solo modelos en los que confíe.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>About OneLogit</source>
        <translation>Acerca de OneLogit</translation>
    </message>
    <message>
        <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
        <translation>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Busque imágenes por un solo logit de un clasificador entrenado y vea cómo cada función de pérdida separa los logits verdaderos de los falsos.</translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>Consultando qué aísla los archivos de modelo…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>Software libre bajo la Licencia Apache 2.0.&lt;br&gt;%1.</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>S</translation>
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
            <numerusform>Con %1, un solo umbral sirve para la única clase y cuesta %2 puntos de F1.</numerusform>
            <numerusform>Con %1, un solo umbral sirve para las %n clases y cuesta %2 puntos de F1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>Con %1, un solo umbral sirve para la única clase y cuesta %2 puntos de F1; con %3 cuesta %4.</numerusform>
            <numerusform>Con %1, un solo umbral sirve para las %n clases y cuesta %2 puntos de F1; con %3 cuesta %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
        <translation>Para “%1”, %2 deja un área de %3 por encima de la curva precisión-recall.</translation>
    </message>
    <message>
        <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
        <translation>Para “%1”, %2 deja un área de %3 por encima de la curva precisión-recall; %4 deja %5.</translation>
    </message>
    <message>
        <source>No model loses more than a point.</source>
        <translation>Ningún modelo pierde más de un punto.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>Solo %1 pierde más de un punto.</numerusform>
            <numerusform>Solo %1 pierden más de un punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>Con normalización, %1 tiene una 1-AUPRC de %3 en lugar de %2, a cambio de una suma por imagen.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: un número por imagen y clase; una imagen se acepta cuando es igual o superior al umbral</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>logits verdaderos y falsos</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>z&lt;sub&gt;y&lt;/sub&gt;(x) de la clase propia “y” de una imagen; z&lt;sub&gt;j&lt;/sub&gt;(x) de cada una de las demás clases “j”</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>logit normalizado</translation>
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
        <translation>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; sobre umbrales distintos, media de las clases</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P con R 0,9</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>precisión en el umbral más alto cuyo recall es al menos 0,9, media de las clases</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP conjunta</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>la misma suma sobre todas las imágenes y clases juntas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>2 P R / (P + R); con un solo umbral para todas las clases, o cada clase con su mejor umbral; media de las clases</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violaciones</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>proporción de pares con logit verdadero ≤ logit falso; que no haya ninguno es el principio de separación de logits</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>peor margen</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>logit verdadero más bajo − logit falso más alto</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>frente a ref.</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>1 − (1-AUPRC del modelo) / (1-AUPRC de la referencia)</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>Con %1 una sola línea sirve para la única clase; una línea por clase ganaría %2 puntos de 100.</numerusform>
            <numerusform>Con %1 una sola línea sirve para las %n clases; una línea por clase ganaría %2 puntos de 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>Con %1 una sola línea sirve para la única clase; una línea por clase ganaría %2 puntos de 100, y con %3 ganaría %4.</numerusform>
            <numerusform>Con %1 una sola línea sirve para las %n clases; una línea por clase ganaría %2 puntos de 100, y con %3 ganaría %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>Para “%1”, %2 tiene una mezcla de %3, donde 0 es ninguna.</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>Para “%1”, %2 tiene una mezcla de %3, donde 0 es ninguna; %4 tiene %5.</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>Con normalización, %1 tiene una mezcla de %3 en lugar de %2.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>falsas alarmas, proporción de logits falsos</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>omisiones</translation>
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
        <translation>muestra de la demo</translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>%1, fuera del entrenamiento</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>%1, entrenamiento</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>%1 imágenes, %2 clases</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>Se excluye %1: no tiene ninguna clase en común con estas imágenes%2. Elija imágenes cuyas carpetas se llamen como sus clases.</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>Se excluye %1: todas las imágenes que conoce son de una sola clase, así que no hay logits falsos con los que comparar. Elija imágenes de al menos dos clases.</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>Se excluye %1: no se puede leer ninguna de las imágenes de sus clases%2. Elija otras imágenes.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>Se excluye %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>“%1” (%n imagen)</numerusform>
            <numerusform>“%1” (%n imágenes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>comparado sobre %1 de %2 clases; se excluyen, con %3 imágenes, porque ninguna de sus clases se llama así: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not a usable value. Choose another one.</source>
        <translation>%1 no es un valor válido. Elija otro.</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
        <translation>%1 no existe. Quizá se haya movido o haya cambiado de nombre; vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
        <translation>%1 no es una carpeta. Elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file.</source>
        <translation>%1 no es un archivo normal. Elija un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
        <translation>%1 no se puede leer. Compruebe los permisos y que el disco esté conectado.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
        <translation>%1 no se puede escribir; lo que había antes no ha cambiado. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
        <translation>%1 no se puede escribir porque el disco está lleno; lo que había antes no ha cambiado. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another one.</source>
        <translation>%1 está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
        <translation>%1 no contiene ninguna imagen que se pueda leer. Elija una carpeta con imágenes JPEG, PNG, WebP, BMP, TIFF o PNM.</translation>
    </message>
    <message>
        <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
        <translation>%1 no contiene lo que se esperaba. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
        <translation>%1 es de un tipo que OneLogit no lee. Conviértalo o elija otro.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
        <translation>%1 se escribió con una versión más reciente de OneLogit. Actualice OneLogit para abrirlo.</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
        <translation>%1 termina antes de tiempo: falta una parte. Vuelva a copiarlo o a descargarlo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or download it again.</source>
        <translation>%1 está dañado. Vuelva a copiarlo o a descargarlo.</translation>
    </message>
    <message>
        <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
        <translation>%1 supera el tamaño que OneLogit lee. Elija algo más pequeño.</translation>
    </message>
    <message>
        <source>%1 has counts that disagree. Check that the files belong together.</source>
        <translation>%1 tiene recuentos que no concuerdan. Compruebe que los archivos vayan juntos.</translation>
    </message>
    <message>
        <source>%1 has a label that no class has. Check that data and class names belong together.</source>
        <translation>%1 tiene una etiqueta que no corresponde a ninguna clase. Compruebe que los datos y los nombres de las clases vayan juntos.</translation>
    </message>
    <message>
        <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
        <translation>%1 tiene tamaños que no encajan entre sí. Compruebe que el modelo y las imágenes vayan juntos.</translation>
    </message>
    <message>
        <source>%1 is not a class of this model. Choose one of its classes.</source>
        <translation>%1 no es una clase de este modelo. Elija una de sus clases.</translation>
    </message>
    <message>
        <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
        <translation>%1 no es una función de pérdida que OneLogit conozca. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
        <translation>%1 no es una red que OneLogit conozca. Es posible que una versión más reciente la lea.</translation>
    </message>
    <message>
        <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
        <translation>%1 contiene un número que no es finito. El modelo no se puede usar; vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1 pide más de lo que puede ejecutar un modelo que no es de confianza. Ábralo como modelo de confianza solo si sabe de dónde procede.</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1 usa un operador que OneLogit no puede ejecutar. Exporte el modelo sin él o como TorchScript.</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1 no es un clasificador de imágenes. Elija un modelo que reciba imágenes y dé un número por clase.</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>%1 no se puede usar hasta que se sepa más al respecto. Abra los detalles y decida.</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1 no respondió a tiempo y se detuvo. Elija un modelo más pequeño o inténtelo de nuevo cuando el equipo esté menos ocupado.</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1 hizo terminar el proceso que lo ejecutaba; nada más se vio afectado. No use este archivo.</translation>
    </message>
    <message>
        <source>%1 was made with another model. Index the folder again.</source>
        <translation>%1 se creó con otro modelo. Vuelva a indexar la carpeta.</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed. Index the folder again.</source>
        <translation>%1 ha cambiado desde que se indexó. Vuelva a indexar la carpeta.</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>Otro programa está escribiendo %1; se muestra lo que ha escrito hasta ahora. Ciérrelo o espere a que termine.</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
        <translation>%1 necesita más memoria de la que hay. Cierre otros programas o elija algo más pequeño.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 se canceló.</translation>
    </message>
    <message>
        <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
        <translation>%1 falló de una forma que OneLogit no sabe nombrar. Inténtelo de nuevo; si persiste, notifíquelo.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>La operación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>kind of picture not supported</source>
        <translation>tipo de imagen no compatible</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>supera el límite de tamaño</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>falló (%1)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>Las páginas. El modelo, la clase y el umbral son los mismos en todas.</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>La red cuyos logits se muestran. Una marca ✓ indica una pérdida alineada con el principio de separación de logits.</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>La clase que se busca. Escriba una parte de su nombre; al cambiarla no hace falta volver a leer las imágenes.</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>A la izquierda: qué pasó con cada archivo. En el centro: lo que cuesta un logit. A la derecha: en qué se está trabajando.</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>El umbral. Las imágenes cuyo logit lo alcanza son resultados. Cuatro campos lo expresan de cuatro formas: cambie el que conozca y los demás lo siguen.</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>Los resultados, del logit más alto al más bajo. Las teclas de dirección pasan de uno a otro; Espacio lo muestra ampliado.</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>Las imágenes junto a la línea, de las que el modelo está menos seguro. Responda con S y N, y la línea puede seguir sus respuestas.</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>La imagen elegida, su logit, su distancia a la línea y las clases en las que el modelo piensa primero. S y N indican si es de la clase.</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>Cada archivo ignorado, con el motivo.</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>Una segunda búsqueda junto a la primera: lo que encuentran ambas y lo que solo encuentra una de ellas.</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>Las imágenes etiquetadas sobre las que se comparan los modelos. Sus clases se emparejan por nombre con las del modelo.</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>Lo que dibujan los paneles, en qué orden y dónde están sus líneas.</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>Un panel por modelo: los logits verdaderos rellenos, los falsos en contorno. Cuanto más separados están, mejor sirve un solo umbral.</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>Lo que cuesta a cada modelo un solo umbral para todas las clases, frente a un umbral por clase.</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>Las pruebas: cifras con intervalos, curvas, pares de imágenes que incumplen el principio, clases que se admiten por error.</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>De qué se aprende, qué se entrena, con qué pérdidas y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>Logits verdaderos y falsos con cada pérdida, en imágenes fuera del entrenamiento, época a época.</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>Entrenamientos: el que está en curso, los que esperan y los terminados.</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>Lo que cuesta un solo logit y lo que cuestan todos, medido aquí, según el número de clases.</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>Todo lo que se sabe del modelo y de dónde se sabe.</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>Los modelos abiertos, en el orden de todas las páginas. %1 o %2 mueve uno.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>Los gráficos y sus líneas</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>Mover la línea un paso; con Mayús, una décima de paso; con Ctrl, la línea de la zona dudosa</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>A los extremos del eje</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>Mostrar los números del gráfico como tabla</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>Mostrar las imágenes de las barras donde está la línea</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>Ampliar un panel; Esc: volver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>Elegir el modelo de un panel</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de dirección</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Pasar de una imagen a otra</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>S, N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>Indicar que la imagen es de la clase, o que no lo es</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>Mostrar la imagen ampliada; otra vez o Esc: volver</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>Todo funciona sin ratón. Tab pasa de un control al siguiente; %1, al anterior.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>El del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>OneLogit %1 es software libre bajo la Licencia Apache 2.0. Se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>La ventana usa Qt Charts, que está bajo la Licencia Pública General de GNU: quien redistribuya el programa con la ventana lo hace según la versión 3 de esa licencia o una posterior. La línea de comandos no usa Qt. Las bibliotecas son las del sistema y pueden sustituirse allí.</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>De quién son y dónde están los textos</translation>
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
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>max-margin</source>
        <translation>margen máximo</translation>
    </message>
    <message>
        <source>self-normalization</source>
        <translation>autonormalización</translation>
    </message>
    <message>
        <source>noise-contrastive</source>
        <translation>contrastiva de ruido</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>batch cross-entropy</source>
        <translation>entropía cruzada por lote</translation>
    </message>
    <message>
        <source>batch max-margin</source>
        <translation>margen máximo por lote</translation>
    </message>
    <message>
        <source>ZLPR</source>
        <translation>ZLPR</translation>
    </message>
    <message>
        <source>binary cross-entropy, shared bias</source>
        <translation>entropía cruzada binaria, sesgo compartido</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>smoothed cross-entropy</source>
        <translation>entropía cruzada suavizada</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>Comparar sobre otros &amp;datos…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Pictures</source>
        <translation>Abrir &amp;imágenes de la demo</translation>
    </message>
    <message>
        <source>&amp;Read Folder Again</source>
        <translation>&amp;Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>Qué pasó con ca&amp;da archivo</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>Comparar con una &amp;segunda búsqueda</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>C&amp;olores del sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About OneLogit</source>
        <translation>&amp;Acerca de OneLogit</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>Una carpeta de imágenes en la que buscar</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>Un clasificador entrenado: TorchScript, ONNX, GGUF o safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>Mode&amp;los recientes</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>Imágenes etiquetadas sobre las que se comparan los modelos</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>Las imágenes que vienen con OneLogit</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>G&amp;uardar la lista…</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>Las imágenes que alcanzan el umbral, como CSV, líneas JSON o rutas</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>Guardar la compar&amp;ación</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>Copiar como coma&amp;ndo</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>La línea de onelogit-cli que enumera las mismas imágenes</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>El trabajo en curso se conserva y continúa en el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>Copia la selección al portapapeles</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>Todas las imágenes de la lista o todo el texto escrito</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>&amp;Buscar clase</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>Escriba una parte del nombre de la clase que busca</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>Versión, bibliotecas y licencia</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>Solo se borran los nombres de este menú</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (no se encuentra)</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>Vuelve a examinar cada archivo de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>&amp;Pausar o continuar la lectura</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>Lo leído se conserva</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>De&amp;tener la lectura</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>Puntuación &amp;normalizada</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>Ordena por el logit menos el log-sum-exp de todos los logits</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>&amp;Zona dudosa</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>Una segunda línea: las imágenes entre ambas se muestran como dudosas</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>&amp;Ajustar la línea a las respuestas</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>Mueve el umbral adonde lo piden las respuestas</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>&amp;Responder sí</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>El caso límite marcado es de esta clase</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>Responder n&amp;o</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>El caso límite marcado no es de esta clase</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>Casos &amp;límite</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>Despliega o pliega las imágenes más cercanas a la línea</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>Archivos que se muestran, que quedan por debajo de la línea o que no se pudieron leer</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>Otro modelo u otra clase junto a este: solo A, ambas, solo B</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>&amp;Imagen grande</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>La imagen marcada en toda la página (Espacio en la lista)</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>A&amp;brir la imagen con su programa</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>La imagen marcada, en el programa que el sistema usa para ella (Intro en la lista)</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>Las imágenes seleccionadas, marcadas en su carpeta</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>&amp;Todas las clases juntas</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>Los logits de todas las clases en un solo gráfico, o solo los de la clase elegida</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>Mismo e&amp;je para todos</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>El mismo eje de logits para todos los modelos, o cada uno el suyo</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>Comparar sobre las imágenes de la &amp;demo</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Las imágenes etiquetadas que vienen con OneLogit</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>&amp;Volver a leer las imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>Es posible que se hayan añadido, quitado o modificado archivos</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>D&amp;etener la comparación</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>Los modelos ya comparados se conservan</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>&amp;Continuar la comparación</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>Con los modelos que faltan</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>Aprender de &amp;otras imágenes…</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>Una carpeta por clase, archivos IDX o CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>Con lo que indica el formulario</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>&amp;Pausar o continuar el entrenamiento</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>En menos de un lote; no se pierde nada</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>Detener y &amp;conservar</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>La mejor época hasta ahora se convierte en el modelo</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>Detener y &amp;descartar</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>No se conserva nada</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>&amp;Reproducir las épocas</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>Cómo surgió la separación, desde la primera época</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>Co&amp;mparar sus modelos</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>Sobre las imágenes que no han visto</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>&amp;Buscar con el mejor</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>El mejor de sus modelos pasa a ser el modelo en uso</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>Las imágenes de una carpeta por un solo logit</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>Logits verdaderos y falsos de los modelos abiertos, lado a lado</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>Redes pequeñas con varias funciones de pérdida</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>Lo que cuesta un solo logit y lo que cuestan todos</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>Los modelos abiertos y lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>Menos imágenes y más grandes en la lista</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>Imágenes más &amp;pequeñas</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>Más imágenes y más pequeñas en la lista</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>La ventana ocupa toda la pantalla y vuelve a liberarla</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>Modelos, imágenes, clase, umbrales y vistas bajo un solo nombre</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>Pro&amp;yectos recientes</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>Lo que está abierto, elegido y ajustado, en el archivo del proyecto</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>Lo que está abierto, elegido y ajustado, en otro archivo</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>Cerrar proyec&amp;to</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>Todo queda abierto, salvo el archivo del proyecto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>Deshace la última elección, la última respuesta o el último movimiento de una línea</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Vuelve a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>Un comando, una clase, un modelo o una carpeta reciente, con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>A&amp;yuda sobre esto</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>La página de la ayuda sobre lo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>Lo que tiene el foco, o aquello en lo que haga clic a continuación, en pocas palabras</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>Todo lo que hacen las teclas, para consultarlo y cambiarlo</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>Para qué sirve el programa y cómo empezar</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>Los controles importantes, uno tras otro</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>Lo que otros escribieron y contiene este programa, y en qué condiciones</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>&amp;Vaciar la lista de carpetas recientes</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>&amp;Vaciar la lista de modelos recientes</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>Alto contraste, cla&amp;ro</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>Alto contraste, o&amp;scuro</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>Menos movimien&amp;to</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>Nada se mueve por sí solo, diga lo que diga el escritorio</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>Imágenes más &amp;grandes</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>Mo&amp;do presentación</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>Pantalla completa con letra grande para un público; no se conserva nada de lo que se haga</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>Reinicio de &amp;la presentación</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>Vocabulario e&amp;xperto</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>Los términos técnicos en lugar de palabras sencillas</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>&amp;Guardar el registro…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Ajustes, curvas y cifras en JSON, o solo las curvas en CSV</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>&amp;Vaciar la lista de proyectos recientes</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>lado más corto a %1, recorte central</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estirada</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>Buscar por una sola clase no ahorra nada con este modelo; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>diferencia máxima %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>entre tronco + cabeza y la red completa, respecto al logit más alto</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, azul primero</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>, rojo primero</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>La página Comparar muestra si un solo umbral sirve para todas las clases.</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>no alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>por decisión suya</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>según un archivo contiguo</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>por suposición: nada lo indica</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>hash del contenido %1</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>de confianza por decisión suya; ejecuta %1</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>no hace falta: solo operadores de cálculo</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>no hace falta: contiene solo números</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>después de los logits; no cambia el orden de las clases de una imagen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usado</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>de −1 a 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>de 0 a 255</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>un producto escalar de %1 números por clase</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>un canal por clase: %1 productos escalares de %2 números, promediados</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>se calculan todos los logits: esta red no tiene una última capa lineal</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>%1: %2 clases</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>%1: %2 clases, nombres de %3</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>%1: %2 clases, nombres del propio archivo</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>%1: %2 clases, según su decisión</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>también admite otras alturas y anchuras</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>nombres: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%L1 s left</source>
        <translation>quedan %L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>quedan %L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h left</source>
        <translation>quedan %L1&#xa0;h</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>recuento, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densidad, log</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>“%1” frente al resto</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>logits normalizados</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>logits brutos</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>Precisión frente a recall</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>ROC: recall frente a falsas alarmas</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>DET: omisiones frente a falsas alarmas, desviaciones normales</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>Logits verdaderos y falsos</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>1-AUPRC %1</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>logit, n = %1 verdaderos + %2 falsos</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>en %1: P %2, R %3</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>%1: modelo %2%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>, umbral %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>imágenes %1; OneLogit %2</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP conjunta</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>F1, un umbral</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, por clase</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violaciones</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>peor margen</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit: comparación de %n modelo</numerusform>
            <numerusform>OneLogit: comparación de %n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>Comparación de %n modelo</numerusform>
            <numerusform>Comparación de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>es</translation>
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
        <translation>Con &lt;b&gt;%1&lt;/b&gt; clases: un logit &lt;b&gt;%2&lt;/b&gt; por imagen, todos los logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4 veces&lt;/b&gt; más rápido; lee %5 en lugar de %6 de pesos.</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>Medido hasta %1 clases.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>%1 por imagen</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>una vez, al indexar una imagen; da %1 números</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>a partir de las características; lee %1</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>todos los logits</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>%1 clases; lee %2</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>tronco %1, un logit %2, los %3 logits %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>Midiendo tronco y cabeza…</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>Midiendo una cabeza de %1 clases (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>¿cuánta c&amp;erteza exijo?</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>umbra&amp;l del logit</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>% correcto</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>% precisión</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>% omitido</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>% FNR</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>positivos</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 correcto</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>precisión %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>FNR %1</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>zona dudosa</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>opción de rechazo</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>%1 mostrados + %2 por debajo + %3 ignorados = %4 encontrados</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>%1 aceptados + %2 rechazados + %3 ilegibles = %4 archivos</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>%1 mostrados + %2 por debajo + %3 ignorados + %4 sin leer = %5 encontrados</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>%1 aceptados + %2 rechazados + %3 ilegibles + %4 pendientes = %5 archivos</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>de la clase</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>logits verdaderos</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>de otras clases</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>logits falsos</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>%1 bien, %2 hallado</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>P %1   R %2</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>%1 sobran, %2 faltan</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>%1 FP, %2 FN</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>puntos de 100 perdidos frente a una por clase</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>puntos de F1 perdidos frente a un umbral por clase</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>donde menos se equivoca</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>en el mejor F1</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>para que sea correcto el</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>con una precisión de</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>para que se encuentre el</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>con un recall de</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>si admitir una por error cuesta</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>si una falsa alarma cuesta</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>por mezcla</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>por 1-AUPRC</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>entrenado con</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>acertadas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>correcto, 90&#xa0;% encontrado</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P con R 0,9</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>correcto, 99&#xa0;% encontrado</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>P con R 0,99</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>en una sola lista</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP conjunta</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>F1, una línea</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>línea por clase</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, por clase</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>mal ordenados</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>violaciones</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>peor distancia</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>peor margen</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>mejor en</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>frente a ref.</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>En palabras sencillas: %1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>En términos técnicos: %1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>%1, todas las clases</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1: %n logit verdadero %2</numerusform>
            <numerusform>%1: %n logits verdaderos %2, de menor a mayor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1: %n logit falso %2</numerusform>
            <numerusform>%1: %n logits falsos %2, de mayor a menor</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>; imágenes de “%1”</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>; se muestran %1</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>%1: todo logit verdadero está por encima de todo logit falso. El principio se cumple en estas imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1: el peor par en el que un logit verdadero no supera a uno falso</numerusform>
            <numerusform>%1: los peores pares en los que un logit verdadero no supera a uno falso (se muestran %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>%1: con %2 no se admite nada falso.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1: %n logit falso igual o superior a %2. Intro muestra la imagen.</numerusform>
            <numerusform>%1: %n logits falsos iguales o superiores a %2, según lo que muestran las imágenes. Intro muestra las imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>Un modelo y una clase</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>El modelo da a cada imagen un número por clase: su logit. Elija qué buscar, por ejemplo “sneaker”.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>Cada imagen de la carpeta aparece aquí según su logit. Arrastre la línea: lo que queda a su derecha se muestra abajo.</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>Cuatro formas de decirlo</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>La misma línea como cuatro números. Escriba el que le importe, por ejemplo 95&#xa0;% correcto: los demás lo siguen.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Las imágenes</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>Lo que pasa, de mayor a menor certeza, cada imagen con su logit. Haga clic en una para ver qué más podría ser; Espacio la muestra ampliada.</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>Logits comparables</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>Algunos modelos ordenan mejor las imágenes cuando se tienen en cuenta todos sus logits. Cambie el ajuste y vea si cambia el orden.</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>Los modelos, lado a lado</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>Un panel por modelo. Azul: imágenes de la clase. Naranja: todas las demás. Cuanto menos se superponen, mejor sirve una sola línea. Arrastre una línea.</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>¿Una línea para todas?</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>Lo que cuesta que todas las clases compartan una línea. En verde, las funciones de pérdida que piden justamente eso, y se nota.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Entrene sus propias redes</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>Haga competir las funciones de pérdida con las mismas imágenes y vea cómo se separan el azul y el naranja, época a época. Eso es todo; el resto está en la ayuda.</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>calculando características</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fin previsto: %1</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>empieza cuando termine el anterior</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>interrumpido tras la época %1 de %2; puede continuar</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>época %1, prueba %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>%1 × %2 en gris</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>%1 × %2 en color</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>%1 imágenes, %2 clases, %3: %4 para entrenar, %5 para validar, %6 para probar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo.</numerusform>
            <numerusform>No se pudieron leer %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>Ninguna imagen de %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>Menos de %1 imágenes de entrenamiento de %2: no espere mucho.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>La clase más grande tiene %1 veces el número de imágenes de la más pequeña; “dar más peso a las clases raras” ayuda.</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>%n imagen de prueba o validación es también de entrenamiento: las cifras serán demasiado optimistas.</numerusform>
            <numerusform>%n imágenes de prueba o validación son también de entrenamiento: las cifras serán demasiado optimistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n imagen figura en dos clases.</numerusform>
            <numerusform>%n imágenes figuran en dos clases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n pérdida</numerusform>
            <numerusform>%n pérdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>cabeza nueva: %1 sobre %2</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>Los paneles se llenan tras la primera época (%1).</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>en las imágenes de prueba</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>%1 deja %2 por encima de la curva precisión-recall %3.</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>%1 deja %2 por encima de la curva precisión-recall %3; %4 deja %5.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>%1 tiene una mezcla de %2 %3, donde 0 es ninguna.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>%1 tiene una mezcla de %2 %3, donde 0 es ninguna; %4 tiene %5.</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1; %2 de memoria</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>termina y conserva lo aprendido</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>Muestra %1 imágenes en total, en %2 a %3 épocas: aquí %4.</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>Las imágenes se ajustan a %1 × %1 píxeles.</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>(%1 × %1 si hay más de %2 para entrenar.)</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>A %1 × %1 píxeles estas imágenes ocupan %2 de memoria, y hay %3 para ellas.</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>Elija menos imágenes.</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>Elija un tamaño de imagen de %1 como máximo.</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>Todas las imágenes a %1 × %1 píxeles ocuparían %2 de memoria, y hay %3: se ajustan a %4 × %4.</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>Solo hay procesador: LibTorch no encuentra ningún procesador gráfico que CUDA pueda usar</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>Solo hay procesador: LibTorch se compiló sin CUDA, que los procesadores gráficos necesitan</translation>
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
            <numerusform>%n&#xa0;byte</numerusform>
            <numerusform>%n&#xa0;bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search pictures by one logit of a trained classifier.</source>
        <translation>Busca imágenes por un solo logit de un clasificador entrenado.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Colores claros.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Colores oscuros.</translation>
    </message>
    <message>
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit: el OneLogit que está en ejecución no responde; se inicia otro independiente.</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>Inicia un OneLogit independiente junto al que está en ejecución.</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>Carpetas de imágenes, archivos de modelo y proyectos que se abrirán.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>¿es “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1: la línea en %2 concuerda con todas</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1: la línea en %2 deja %n en el lado equivocado</numerusform>
            <numerusform>%1: la línea en %2 deja %n en el lado equivocado</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>; pocas respuestas, una más puede moverla mucho</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::CompareController</name>
    <message>
        <source>Comparing %1</source>
        <translation>Comparando %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ComparePage</name>
    <message>
        <source>Running the models over the labelled pictures…</source>
        <translation>Pasando las imágenes etiquetadas por los modelos…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>La comparación se canceló. Continúela o elija otras imágenes.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
        <translation>Aún no hay nada que comparar: abra un modelo que corresponda a las imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>%1 no puede alcanzar el objetivo en estas imágenes; su línea se queda donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>&amp;Buscar con este modelo</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>Elegir otras imágenes…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>Leyendo imágenes etiquetadas</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>Comparar sobre imágenes etiquetadas</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Las imágenes etiquetadas que vienen con OneLogit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>no se pudo leer %n archivo</numerusform>
            <numerusform>no se pudieron leer %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>cancelado; faltan algunos modelos</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>; %n modelo más</numerusform>
            <numerusform>; %n modelos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>Buscando la demo</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>Leyendo la muestra de la demo</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>Escribiendo las imágenes de la demo</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>umbral de todas las clases</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>umbral de “%1”</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>objetivo de la comparación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase “%1”</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>respuesta sobre “%1”</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>orden de los modelos</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>quitar “%1”</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>orden de los paneles</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>zona dudosa</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>umbral, logit de %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>%1: umbrales que cuestan a cada clase menos de un punto de F1</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>mejor F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>%1: logits verdaderos y falsos en intervalos iguales</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>logits verdaderos</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>logits falsos</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>%1: veinte umbrales de cada línea</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>omisiones</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Haga clic en una barra de un panel para ver las imágenes que contiene.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Abrir modelos</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>Modelos (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Buscar %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>Suelte aquí una carpeta de imágenes para buscar en ella. Esc sale de la presentación.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>Sin pulsar teclas, hacer clic ni mover el puntero</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>Vuelve a abrir %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>Indexando %1</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>Normalizando los logits de %1</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>Reduciendo el índice de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>&amp;Copiar %n imagen</numerusform>
            <numerusform>&amp;Copiar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>Hoja de cálculo (*.csv);;Líneas JSON (*.jsonl);;Rutas (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>%n imagen figura en %1.</numerusform>
            <numerusform>%n imágenes figuran en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>El comando que enumera las mismas imágenes está en el portapapeles.</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>al menos %1, %2&#xa0;% leído</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>Una parte de este archivo está dañada; se muestra el resto.</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>¿es “%1”?</translation>
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
        <translation>Este archivo pide más de lo que puede ejecutar un modelo que no es de confianza. No se abrió.</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>Abriendo %1 como modelo de confianza…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>Examinando las salidas de %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>Listas de nombres (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>Las imágenes de “%1” a las que más responde cada salida, entre %2 examinadas.</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>Se detuvo el examen de las salidas.</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>Examinando las salidas: %1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>Nada indica cómo se llaman sus clases ni cómo se prepararon sus imágenes. Intro lo abre con lo habitual.</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>Nada indica cómo se llaman sus clases. Intro lo abre con números.</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>Nada indica cómo se prepararon sus imágenes. Intro lo abre con lo habitual; los ejemplos muestran si es correcto.</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>Se conoce todo lo necesario. Cambie lo que sepa mejor.</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>los que indica el archivo</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>los decididos anteriormente</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>%1, junto al modelo</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>números, o los nombres indicados abajo</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>Escriba los nombres que conozca. Con una carpeta de imágenes abierta, cada salida mostraría las imágenes a las que responde.</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>Escriba los nombres que conozca. Las imágenes de “%1” pueden mostrar a qué responde cada salida.</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>Imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>Examinando las imágenes de “%1”…</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>Examinando las salidas</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>%1 no es el mismo archivo que el %2 que estaba abierto: su contenido es distinto.</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>%1 no está abierto: nada indica cuáles son sus clases ni cómo se prepararon sus imágenes.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo como imagen.</numerusform>
            <numerusform>No se pudieron leer %n archivos como imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>Mostrar cuáles y por qué</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>Buscar en una carpeta de imágenes por una clase</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>Ver cómo cada función de pérdida separa los logits verdaderos de los falsos</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>Entrenar redes pequeñas con varias funciones de pérdida y ver cómo surge la separación</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>Medir lo que ahorra un solo logit</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>Ordenar los modelos abiertos y ver lo que se sabe de ellos</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ModelsController</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
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
        <translation>Suelte un archivo de modelo en cualquier parte de esta ventana o abra uno.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>Ningún programa de este equipo abre archivos como «%1». Instale uno o elija uno en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>Ningún gestor de archivos de este equipo muestra «%1».</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
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
        <translation>modelo: %1</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>carpeta: %1</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>clase: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>Nada se llama así. Escriba una parte de un comando, una clase, un modelo abierto o una carpeta reciente; %1 muestra todos los comandos.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>Empieza de nuevo en %n segundo. Con cualquier tecla o movimiento continúa.</numerusform>
            <numerusform>Empieza de nuevo en %n segundos. Con cualquier tecla o movimiento continúa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>El proyecto %1 se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>El proyecto %1 está abierto sin %n archivo que no está donde estaba: %2</numerusform>
            <numerusform>El proyecto %1 está abierto sin %n archivos que no están donde estaban: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>Buscar %1…</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>Proyectos (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Guardar el proyecto</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>%1 ya no está en la lista; su archivo se conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript, para PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Todo (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>Curvas (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>Tal como está (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>&amp;Informe en un solo archivo (HTML)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>Paneles como S&amp;VG…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>Paneles como &amp;PDF…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>Paneles como P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Curvas</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>Precisión-recall como SVG…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>Precisión-recall como PDF…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>Precisión-recall como PNG…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>ROC como SVG…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>ROC como PDF…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>ROC como PNG…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>DET como SVG…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>DET como PDF…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>DET como PNG…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabla como CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Todo como &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>Copiar como c&amp;omando</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>La línea de onelogit-cli que imprime las mismas cifras</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>Ninguna imagen alcanza este umbral. Mueva la línea hacia la izquierda.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or open one.</source>
        <translation>Suelte aquí una carpeta de imágenes o abra una.</translation>
    </message>
    <message>
        <source>Open a model to search “%1” with.</source>
        <translation>Abra un modelo para buscar en “%1”.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”. This happens once a model.</source>
        <translation>Leyendo las imágenes de “%1”. Esto ocurre una sola vez por modelo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>Se canceló la lectura de “%1”.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
        <translation>Leyendo las imágenes de “%1”: %2. Esto ocurre una sola vez por modelo.</translation>
    </message>
    <message>
        <source>Show the surest ones</source>
        <translation>Mostrar las de mayor certeza</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>Lo que haga no se conservará para el próximo inicio. %1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>Lo que haga no se conservará para el próximo inicio: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>La última sesión se escribió con una versión más reciente de OneLogit. Se apartó como %1.</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>No se pudo leer la última sesión. Se apartó como %1.</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>La última sesión terminó sin cerrarse; se restauró (estado guardado: %1).</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>Se empezó de nuevo, con la demo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>El proyecto %1 está abierto.</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>Volver a lo anterior</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>Los dos últimos inicios terminaron antes de tiempo mientras se abría la última sesión. Se apartó como %1.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>En la lista de imágenes</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>En los casos límite</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>En la lista de modelos</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Imagen grande</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Abrir con su programa</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Sí, no</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>Mover la línea un intervalo</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>Mover la línea una décima de intervalo</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>Mover la línea inferior de la zona dudosa</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>Línea a los extremos del eje</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>Imágenes de la barra donde está la línea</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>Un solo panel y de nuevo todos</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>Antes o después en el orden</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>%1 ya está en uso: es el atajo de “%2”.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>%1 sin más sirve para escribir y para las páginas. Combínelo con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>Midiendo %1</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>Midiendo una cabeza de %1 clases</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>Abra un modelo para medir lo que ahorra un solo logit con él.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>%1 no tiene una última capa que se pueda dividir por clases: todos sus logits se calculan juntos, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Se canceló la medición.</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>%n modelo abierto</numerusform>
            <numerusform>%n modelos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled pictures, %2 classes</source>
        <translation>%1 imágenes etiquetadas, %2 clases</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>%n modelo comparado</numerusform>
            <numerusform>%n modelos comparados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>en %1 imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>Se desconoce para este modelo: no hay imágenes etiquetadas de esta clase en las que medir. Los modelos de la demo sí las tienen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>No hay tantas imágenes.</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>Se desconoce: no hay imágenes etiquetadas de esta clase.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>Fuera del alcance de este modelo y esta clase: como máximo, el %1 es correcto, esté donde esté la línea.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>Fuera del alcance de este modelo y esta clase: como mínimo, se omite el %1, esté donde esté la línea.</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>Los logits de estas imágenes no se distribuyen como los de las etiquetadas: es posible que las cifras medidas allí no valgan aquí.</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>Para esto se necesitan una vez todos los logits de cada imagen; se calculan mientras se lee la carpeta.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>Aprender de imágenes etiquetadas</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>muestra de la demo</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>La última capa de %1 lee un mapa de posiciones, sobre el que no se puede poner una cabeza nueva.</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>Elija de qué datos aprender y pulse &lt;b&gt;Iniciar entrenamiento&lt;/b&gt;: un panel por cada función de pérdida muestra cómo se separan los logits verdaderos y falsos, época a época.</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>Buscando en qué se puede entrenar.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>Entrenando sobre %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>Examinando imágenes de las que aprender</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>%1 (%2 de %3 clases)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>Modelo de la segunda búsqueda</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>El modelo con el que busca B</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>Clase de la segunda búsqueda</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>La clase que busca B; escriba una parte de su nombre</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>Resultados de la primera búsqueda que no encuentra la segunda</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>Resultados de ambas búsquedas</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>Resultados de la segunda búsqueda que no encuentra la primera</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A o B</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>Resultados de cualquiera de las dos búsquedas</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>Cerrar la segunda búsqueda</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B:</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>only A %1</source>
        <translation>solo A %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>ambas %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>solo B %1</translation>
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
        <translation>, respondió que sí</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, respondió que no</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (S)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>casos límite</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>Las imágenes más cercanas a la línea: unas pocas respuestas la sitúan para esta carpeta</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>Imágenes más cercanas a la línea</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>Las teclas de dirección mueven, S y N responden; a la izquierda de la línea están las imágenes por encima de ella</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>Mover hasta ahí el umbral de esta carpeta</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>La imagen es de la clase</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>La imagen no es de la clase</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirar la última respuesta</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>Buscar una clase</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>buscar una clase</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>Muestra las clases cuyo nombre contiene este texto</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>Clases del modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>En el orden de las salidas del modelo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>aún sin clases</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>La clase que se busca; escriba una parte de su nombre</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>un comando, una clase, un modelo o una carpeta</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>Escriba unas letras de lo que busca; las teclas de dirección e Intro eligen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>Curvas precisión-recall</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>Curvas DET (compromiso de errores de detección)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Precisión, recall y F1 frente al umbral</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>Fórmulas de las cifras</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Haga clic en una barra de un panel para ver las imágenes que contiene.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>Precisión-recall</translation>
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
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violaciones</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>Qué más se admite</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>Omisiones frente a falsas alarmas en escala de desviaciones normales</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>Lo que haría cada umbral con el modelo actual</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>Logits verdaderos que no superan a los falsos, de peor a mejor</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>Las clases de las imágenes que el umbral admite por error</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CostCard</name>
    <message>
        <source>One threshold for all classes</source>
        <translation>Un umbral para todas las clases</translation>
    </message>
    <message>
        <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
        <translation>Cuánto F1 macro se pierde cuando un solo umbral debe servir para todas las clases, frente al mejor umbral para cada clase. Las barras más cortas son mejores; las pérdidas con la marca de alineada están en verde</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 puntos</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CurveChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparación sobre</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>Imágenes etiquetadas sobre las que se comparan los modelos</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>Parte de las imágenes</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>Imágenes con las que no se entrenaron los modelos</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>Imágenes para entrenar: un modelo que las ha visto parece mejor de lo que es</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>Detener aquí; lo ya comparado se conserva</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>Comparar los modelos que aún faltan</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>Otros &amp;datos…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>Una carpeta cuyas subcarpetas se llaman como las clases, o una con archivos IDX o CIFAR-10</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>&amp;Muestra de la demo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>Efecto del preprocesamiento en imágenes de ejemplo</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>Con unas pocas imágenes verá cómo cambia las respuestas cada preprocesamiento.</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>Imagen de ejemplo %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ventaja</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>Cuánto supera la clase de mayor logit a la siguiente, media de las imágenes: con el preprocesamiento del entrenamiento suele ser la mayor ventaja</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>Prepara las imágenes de este modo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>Aún no ha terminado ninguna época.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>época %1. %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>Cuántas veces se aprende de cada imagen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>Imágenes entre dos pasos; las dos pérdidas por lote comparan logits dentro de un mismo lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>Hasta dónde llega un paso</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>La regla de un paso</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momento</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>tasa decreciente</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>Hasta cero siguiendo medio coseno; si no, se mantiene</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>parada temprana tras</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>Se detiene cuando la 1-AUPRC en las imágenes de validación no ha mejorado durante ese número de épocas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>Inicio, división y orden de las imágenes; la misma semilla da el mismo modelo, bit a bit</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>dar más peso a las clases raras</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>Todas las clases cuentan por igual, tengan las imágenes que tengan</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>iniciar el sesgo de salida según la proporción de clases</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>-ln(k-1) para las pérdidas binarias, -ln k para la autonormalización y la estimación contrastiva de ruido; sin ello, estas pérdidas parecen peores de lo que son</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>Entrenada desde cero</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>una capa oculta</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>convolucional pequeña</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>residual pequeña</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>Anchura de la última capa oculta: un logit cuesta ese número de multiplicaciones</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>voltear imágenes</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>Izquierda y derecha intercambiadas, una de cada dos veces</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>desplazar imágenes</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>Unos píxeles en cualquier dirección</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>variar el brillo</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>Hasta una quinta parte más claras o más oscuras</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>margen g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>Lo que las pérdidas de margen máximo exigen entre logits verdaderos y falsos</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>normalización a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>Autonormalización: peso del log-sum-exp al cuadrado</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>muestras de ruido t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>Estimación contrastiva de ruido: muestras de ruido por imagen</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>Cuánto del paso anterior entra en el siguiente</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>Con qué fuerza cada paso acerca todos los pesos a 0; a menudo de 0,0001 a 0,01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>validar con</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>Parte de las imágenes de entrenamiento de la que no se aprende: los paneles la muestran, y por ella se elige la mejor época</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>probar con</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>Parte de todas las imágenes que se reserva para las cifras finales</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>tamaño de imagen</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>Alto y ancho a los que se ajusta cada imagen; memoria y tiempo crecen con el cuadrado</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>imágenes en gris</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>Un número por píxel en vez de tres: un tercio de la memoria</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>entrenar en</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>Un procesador gráfico es más rápido; las últimas cifras de sus números pueden variar de una vez a otra. El registro de cada modelo dice en qué se entrenó</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>Entropía cruzada suavizada: parte de la etiqueta que se reparte entre todas las clases</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>Pérdida focal: qué poco cuentan las imágenes que ya son correctas; 0: como las demás</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>a priori</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>Pérdida focal: probabilidad de cada clase con la que empieza el sesgo de salida</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>Adam no tiene ninguno que ajustar</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>Estas imágenes traen su propia parte de prueba</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>Estas imágenes tienen su propio tamaño; se ajustan las de una carpeta por clase</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>Ninguna pérdida elegida lo usa</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>procesador gráfico %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>Este número manda, los demás lo siguen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FactSheet</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revise esto</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>Dos montones de imágenes en el eje de un logit y una línea entre ellos</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>Cada ficha representa una imagen. Su logit indica dónde se sitúa; lo que queda a la derecha de la línea se muestra</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>otras imágenes</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>lo que busca</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>Ayuda de OneLogit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Lo que hay para leer</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>en %n página</numerusform>
            <numerusform>en %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>Páginas que contienen estas letras; Intro pasa de una coincidencia a otra</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HistogramPanel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;mil</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>No logits yet</source>
        <translation>Aún sin logits</translation>
    </message>
    <message>
        <source>Logits of %1</source>
        <translation>Logits de %1</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ alineada</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>no alineada</translation>
    </message>
    <message>
        <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
        <translation>Esta función de pérdida cumple el principio de separación de logits: en su óptimo, todo logit verdadero está por encima de todo logit falso</translation>
    </message>
    <message>
        <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
        <translation>Esta función de pérdida no exige que los logits verdaderos de una imagen estén por encima de los falsos de otra</translation>
    </message>
    <message>
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>Lo que dan en su lugar los logits normalizados, dibujados como contornos</translation>
    </message>
    <message>
        <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
        <translation>%1 logits verdaderos (relleno) y %2 logits falsos (rayado); %3 están por debajo del eje y %4 por encima, en las barras separadas.
Arrastre la línea o use las teclas de dirección</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>sirve para %1 de %2 clases</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>Precisión %1 y recall %2 cuando se acepta todo logit a la derecha de la línea; %3 falsas alarmas, %4 omisiones</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>logit normalizado, n = %1 + %2</translation>
    </message>
    <message>
        <source>logit, n = %1 + %2</source>
        <translation>logit, n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>en %1: %2 verdaderos, %3 falsos</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>Área por encima de la curva precisión-recall, media de las clases mostradas: cuanto menor, mejor; 0 es perfecto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IndexBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lectura de la carpeta</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>Detener la lectura; lo leído se conserva y no se vuelve a leer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>Continuar la lectura de la carpeta</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>Ceder el procesador a otros; entretanto se puede buscar en lo ya leído</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>¿Qué modelo es este?</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>¿Cómo se llaman sus clases?</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>¿Cómo se preparan sus imágenes?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>Detiene lo que está en marcha; el diálogo permanece</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Deja todo como estaba</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>Toma las respuestas tal como están y las recuerda para este archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>No abrirlo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>Imagen con más certeza (Izquierda)</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>Imagen con menos certeza (Derecha)</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>Cerrar (Espacio o Esc)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>Archivo ignorado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>Solo los archivos ignorados por este motivo</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos ignorados</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>Vuelve a leer los archivos seleccionados, o todos los de la lista</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>Copia al portapapeles la ruta y el motivo de los archivos seleccionados, o de todos los de la lista</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>Abre la carpeta del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>todos los motivos (%1)</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>Archivos en los que no se busca, con el motivo</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>Lo que se leyó de las imágenes de esta carpeta, guardado en la carpeta de caché</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>Reduce el índice. No se toca ninguna imagen; la que vuelva se leerá de nuevo.</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>Índice de esta carpeta: %1, de los cuales %2 son de imágenes que ya no están</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>Índice de esta carpeta: %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Liberar %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
        <translation>Un logit verdadero es el de la clase que muestra la imagen; el de cualquier otra clase es falso</translation>
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
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 por encima</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>recuento, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densidad, log</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>Threshold at logit %1</source>
        <translation>Umbral en el logit %1</translation>
    </message>
    <message>
        <source>, unsure from %1</source>
        <translation>, dudosas desde %1</translation>
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
        <translation>✓ alineada</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>En su óptimo, todo logit verdadero está por encima de todo logit falso</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>las siete pérdidas</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>Una carrera: los mismos datos, orden e inicio para todas</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>Más pérdidas</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>Pérdidas además de las siete del artículo</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>No alineada: solo compara los logits de una misma imagen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::MessageBar</name>
    <message>
        <source>Does what the message proposes</source>
        <translation>Hace lo que propone el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>Buscar y Velocidad usan este modelo a partir de ahora</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>Decidir de nuevo los nombres de las clases y el preprocesamiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>Mide lo que ahorra un solo logit con este modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>Quita el modelo de la lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>pérdida desconocida</translation>
    </message>
    <message>
        <source>✓ aligned</source>
        <translation>✓ alineada</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>no alineada</translation>
    </message>
    <message>
        <source>Nothing says what loss the network was trained with</source>
        <translation>Nada indica con qué función de pérdida se entrenó la red</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>No alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>Lo escribe en otro archivo, también para PyTorch (TorchScript)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ alineada</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>no alineada</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modelos abiertos</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>Arrastre para fijar el orden que usan todas las páginas (%1, %2ajo); Intro elige, Supr quita</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>pérdida desconocida</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>no alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>De dónde proceden los nombres de las clases</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>Un archivo de texto con un nombre por línea, o una lista JSON</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>Mostrar sus imágenes</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>Pasa hasta 200 imágenes de la carpeta abierta por la red y muestra a cuáles responde más cada salida</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>Salidas y sus nombres</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>Números que hay tras un gráfico</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>Elija “Mostrar como tabla” en el menú de un panel o de una curva, o pulse T en él.</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>%1 copia toda la tabla</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>sus imágenes con mayor valor</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>%1, como “%2”</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>cada imagen &amp;una vez</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>El logit verdadero más bajo con el falso más alto, el siguiente con el siguiente, y así sucesivamente; sin esto, una sola imagen puede estar en la mayoría de los pares</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>Pares que incumplen el principio, de peor a mejor</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>debería ser más alto</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>logit verdadero</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>debería ser más bajo</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>logit falso</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>Un logit verdadero y uno falso que queda por encima de él</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message>
        <source>Pictures found, surest first</source>
        <translation>Imágenes encontradas, de mayor a menor certeza</translation>
    </message>
    <message>
        <source>Open a folder to search its pictures.</source>
        <translation>Abra una carpeta para buscar en sus imágenes.</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>si&amp;ze</source>
        <translation>&amp;tamaño</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>guardar lista</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>Escribe en un archivo las imágenes encontradas: CSV, líneas JSON o rutas</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>copiar como comando</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>Copia una línea de comandos que encuentra las mismas imágenes</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>%1 imagen</numerusform>
            <numerusform>%1 imágenes, de mayor a menor certeza</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>Las teclas de dirección pasan de una imagen a otra; Espacio muestra una ampliada</translation>
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
        <translation>, dudosa</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>, respondió que sí</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, respondió que no</translation>
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
        <translation>Imágenes correspondientes a lo elegido</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>%1, una imagen de “%2”</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>%1, una imagen de “%2”, con su logit de “%3”</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>La imagen ya no se puede leer</translation>
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
        <translation>Intervalo de los números</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>Cómo se convierten los bytes en los números que lee la red</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>azul primero</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>La red lee azul, verde, rojo en lugar de rojo, verde, azul</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>Cómo se adapta una imagen de cualquier forma a la altura y la anchura de la red</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estirada</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>recorte central</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>lado más corto</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>Lado más corto antes del recorte central</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>Altura de la entrada de la red</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>Anchura de la entrada de la red</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>altura × anchura</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>logit, %1 más que la siguiente</translation>
    </message>
    <message>
        <source>logit, %1 below the highest class</source>
        <translation>logit, %1 por debajo de la clase de mayor logit</translation>
    </message>
    <message>
        <source>Choose a picture to see it large, with its highest classes.</source>
        <translation>Elija una imagen para verla ampliada, con sus clases de mayor logit.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (S)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>Las respuestas sitúan la línea para esta carpeta</translation>
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
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>Época mostrada</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>Qué época muestran los paneles; al final, la más reciente</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>En las imágenes de validación; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>En las imágenes de validación</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>Media de la época; cada función de pérdida tiene su propia escala</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>espera su primera época</translation>
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
        <translation>✓: alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>exactitud, validación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>Muestra las épocas una tras otra, desde la primera; con menos movimiento, solo la siguiente</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>Los números de las curvas como tabla (T en las curvas)</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validación</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>Modelos recientes</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>falta en %1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>Indica dónde está ahora este archivo; su contenido se compara con el que estaba abierto</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>Vuelve a abrir este modelo</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>Lo quita de esta lista; el archivo se conserva</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ScoreBars</name>
    <message>
        <source>Highest classes</source>
        <translation>Clases con mayor logit</translation>
    </message>
    <message>
        <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
        <translation>Las clases con los logits más altos para esta imagen; las barras crecen desde el logit más bajo mostrado</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>%1: alineada con el principio de separación de logits. En su óptimo, todo logit verdadero está por encima de todo logit falso, en todas las imágenes y clases</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>%1: no alineada con el principio de separación de logits. Solo exige que el logit verdadero de una imagen esté por encima de los demás de la misma imagen</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>El %1&#xa0;% de %2 remuestreos de las imágenes está entre %3 y %4</translation>
    </message>
    <message>
        <source>What the network was trained with</source>
        <translation>Con qué se entrenó la red</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>Proporción de imágenes cuyo logit más alto es el de su clase</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>Área por encima de la curva precisión-recall, media de las clases: cuanto menor, mejor</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>Precisión cuando se encuentra el 90&#xa0;% de una clase, media de las clases</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>Precisión cuando se encuentra el 99&#xa0;% de una clase, media de las clases</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>Precisión media (AP) de los logits de todas las clases ordenados conjuntamente, como los ve un solo umbral</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>F1 macro con el mejor umbral único para todas las clases</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>F1 macro con el mejor umbral para cada clase</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>Proporción de pares en los que un logit verdadero no supera a uno falso: cuanto menor, mejor</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>Logit verdadero más bajo menos logit falso más alto: por encima de 0, el principio se cumple en todos los pares</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>1-AUPRC tras log-softmax sobre todos los logits: lo que da un normalizador almacenado, a cambio de una suma por imagen</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>Cuánto menor es la 1-AUPRC que la de la referencia; el menú de una fila la convierte en referencia</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>Comparación de las funciones de pérdida</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Usar como &amp;referencia</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>&amp;Buscar con este modelo</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>Una fila por modelo; el encabezado de una columna ordena por ella</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Estas teclas no se pueden cambiar</translation>
    </message>
    <message>
        <source>what</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>parte de un comando o de sus teclas</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>Solo lo que contiene estas letras</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>Cada comando recupera su atajo habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>Pulse las teclas que debe tener el comando</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>El comando no tiene atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>El atajo habitual del comando</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>Seleccione un comando para cambiar su atajo.</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>contar el tronco</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>Activado: una imagen que se ve por primera vez. Desactivado: una imagen indexada, cuyas características ya se conocen; una búsqueda solo cuesta la cabeza</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>El número de clases del que habla el texto; el control del gráfico se mueve con él</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● pesos propios del modelo   ○ cabeza ampliada: pesos reales repetidos con ruido</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>c&amp;lases</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>Lo que cuesta una imagen</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Tiempos medidos</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Volver a medir</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>Vuelve a medir tronco, un logit y todos los logits, aquí y ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>Detiene la medición y conserva lo ya medido</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>Tiempos por imagen según el número de clases</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>Tiempo por imagen según el número de clases</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>Arrastre o use las teclas de dirección para elegir un número de clases</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>número de clases</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>tiempo por imagen</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>el artículo: 10 veces más rápido con 400&#xa0;000 clases</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>todos los logits</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>no cabe en la memoria</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>Una cabeza de %1 no cabe en la memoria</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>Cabeza ampliada de %1: pesos reales repetidos con ruido</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>Pesos propios del modelo, %1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>un logit</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>todos los logits</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>Tiempo por imagen cuando se calcula el logit de una sola clase</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>Tiempo por imagen cuando se calcula el logit de todas las clases</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>Cuántas veces más rápido es un solo logit</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>De quién son los pesos: del propio modelo o de una cabeza ampliada (pesos reales repetidos con ruido)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>la carpeta no está accesible ahora: %1 imágenes de antes · %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, one logit of %2</source>
        <translation>%1&#xa0;µs por imagen, un logit de %2</translation>
    </message>
    <message>
        <source>%1 µs a picture, %2 logits of %3</source>
        <translation>%1&#xa0;µs por imagen, %2 logits de %3</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>Qué pasó con cada archivo de la carpeta. Un clic muestra los ignorados</translation>
    </message>
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>Lo que cuesta un logit; la decodificación y las características se hacen una sola vez, al indexar una carpeta. Un clic abre Velocidad</translation>
    </message>
    <message>
        <source>jobs: none</source>
        <translation>tareas: ninguna</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>Clases cuyas imágenes se admiten</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>qué son</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>admitidas</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>su proporción</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>Clases según cuántas de sus imágenes alcanzan el umbral por error</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ThresholdStrip</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Logits of the folder&apos;s pictures</source>
        <translation>Logits de las imágenes de la carpeta</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>Cada imagen de la carpeta según su logit. Arrastre la línea o use las teclas de dirección: Mayús para pasos pequeños, Ctrl para la línea inferior, Inicio y Fin para los extremos</translation>
    </message>
    <message>
        <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
        <translation>Abra una carpeta y elija una clase: sus imágenes aparecen aquí según su logit.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Threshold, a logit</source>
        <translation>Umbral, un logit</translation>
    </message>
    <message>
        <source>Threshold: pictures with at least this logit are shown</source>
        <translation>Umbral: se muestran las imágenes con este logit como mínimo</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>Al menos este porcentaje correcto</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>Como máximo este porcentaje omitido</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>Aproximadamente este número de resultados</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>Escriba cuántas imágenes desea: la línea se sitúa donde quedan aproximadamente esas por encima</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>El umbral del logit, como cuatro números vinculados: cambie el que conozca y los demás lo siguen</translation>
    </message>
    <message>
        <source>Pictures at or above the threshold</source>
        <translation>Imágenes en el umbral o por encima</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>Una segunda línea: las imágenes entre ambas se muestran como dudosas; las que están por debajo se rechazan (Ctrl y las teclas de dirección en el gráfico la mueven)</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>Puntuación por la que se ordenan las imágenes</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>logit bruto</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>Un producto escalar por imagen. Ordena bien cuando el modelo se entrenó para ello (una pérdida con la marca ✓); con entropía cruzada, las imágenes cuyos logits son todos altos aparecen demasiado pronto</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>Nadie ha indicado a este programa las respuestas correctas para este modelo: elija un modelo con imágenes de validación o responda a algunos de los casos límite de abajo</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>Al menos esta proporción de los resultados es correcta (precisión)</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>Como máximo esta proporción de la clase queda por debajo de la línea (1 - recall)</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>El logit menos el log-sum-exp de todos los logits de la imagen, almacenado al indexar: una suma más por imagen. Hace comparables las puntuaciones de imágenes distintas, sea cual sea la función de pérdida</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>logit normalizado</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1, n = %2 imágenes</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>aceptadas, </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>ningún resultado</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>Precisión y recall en esta carpeta, cuyas subcarpetas se llaman como las clases
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1, %2 examinado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>alcanzado: %1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>aquí: %1, a partir de %2 imágenes etiquetadas</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TopBar</name>
    <message>
        <source>&amp;model</source>
        <translation>&amp;modelo</translation>
    </message>
    <message>
        <source>&amp;class</source>
        <translation>&amp;clase</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The trained network whose logits are shown</source>
        <translation>La red entrenada cuyos logits se muestran</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>aún sin modelo</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1
Aligned with the Principle of Logit Separation</source>
        <translation>%1
Pérdida alineada con el principio de separación de logits</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sencillo</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>Palabras sencillas: “¿cuánta certeza exijo?”, “admitidos”. La información emergente da los términos técnicos</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>Los términos técnicos: umbral, precisión, falsos positivos. La información emergente da las palabras sencillas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>vocabulario</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>Termina la visita; Ayuda, Visita guiada la inicia de nuevo</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>El paso siguiente; también se avanza al hacer lo que dice el paso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>Con qué pérdidas</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>Una carpeta con una subcarpeta de imágenes por clase, o una carpeta de archivos IDX o CIFAR-10</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>una red nueva</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>Una red pequeña desde cero: minutos</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>una cabeza nueva</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>Suficiente para ver cómo se separan las pérdidas entre sí</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>Cerca de lo mejor que alcanza esta red</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>a fondo</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>Más largo, con aumento de datos; se detiene cuando nada mejora</translation>
    </message>
    <message>
        <source>own</source>
        <translation>a medida</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>Los números de abajo, tal como están</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>Épocas, tasa de aprendizaje, semilla, aumento de datos, parámetros de las pérdidas y más</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no se ha elegido nada</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>Elija o suelte una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>Abra antes un modelo: una cabeza usa las características de su tronco</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>Sobre las características de %1, que queda como está: segundos, y las imágenes ya indexadas no se vuelven a leer</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>Elija de qué datos aprender.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Se están leyendo los datos.</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>Elija al menos una función de pérdida.</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>Entrena con las pérdidas elegidas; otro entrenamiento espera su turno</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>Lo que entrene aparece aquí, con pausa, detención y lo que se puede hacer con el resultado.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>En menos de un lote; no se pierde nada</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>La mejor época hasta ahora se convierte en el modelo</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Detener y descartar</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>No se conserva nada</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>Se ejecuta antes que el de arriba</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>Se ejecuta después del de abajo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>Abre sus modelos en la página Comparar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>Busca con el mejor de sus modelos</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>Otra vez…</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>El formulario toma su configuración, para modificarla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>De la lista; los modelos conservados permanecen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>El que está en curso, los que esperan y los terminados</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Ajustes, curvas y cifras en JSON, o solo las curvas en CSV</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>Abrir como de confianza</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>En cualquier caso, el archivo se ejecuta en un proceso propio, sin acceso a sus archivos ni a la red en la medida en que el sistema puede aislarlo (consulte Acerca de OneLogit).</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>Ejecuta lo que pide este archivo, ahora y cada vez que se abra</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>“%1” no es solo una lista de números: es un pequeño programa y pide operaciones que un clasificador de imágenes no necesita. Algunas pueden leer o escribir archivos. Ábralo como modelo de confianza solo si sabe quién lo hizo.</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>operaciones sin nombre</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>bruto</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>El logit en sí: un producto escalar por imagen</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>El logit menos el log-sum-exp de todos los logits de la imagen, que se calcula una vez y se almacena: un producto escalar y una suma por imagen. Hace comparables las puntuaciones de los modelos de entropía cruzada</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>Los logits brutos rellenos y los normalizados como contornos sobre ellos</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>densidad, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>recuento, log</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>umbrales por clase</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>Lo que dibujan los paneles. “Umbrales por clase” dibuja una barra por clase: los umbrales que le cuestan menos de un punto de F1. Una línea que cruza todas las barras sirve para todas las clases</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>Lo que dibujan los paneles</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>donde yo la ponga</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>Dónde están las líneas de umbral: en el mismo logit o, para cada modelo, donde alcanza el mismo objetivo</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>Dónde están las líneas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>por pérdida</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>por lo que cuesta un umbral</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>El orden de los paneles y de la tabla; el menú de un panel lo mueve manualmente</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Orden de los modelos</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>mismo e&amp;je</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>Mismo eje de logits en todos los paneles</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>Mostrar todos los paneles con el mismo eje de logits, o cada uno con el suyo</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>guardar como</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>paneles</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> omisiones</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>Paneles, curvas, tabla o informe en un archivo</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>Encontrar imágenes con un solo logit</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>Una red entrenada da a cada imagen un número para lo que usted busca: un logit. Trace una línea: lo que queda a su derecha se muestra. Lo bien que una línea separa lo correcto de lo incorrecto lo decide el entrenamiento de la red, y aquí puede verse.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>Siete redes y sus imágenes ya están aquí.</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>Abre Comparar con las imágenes y los modelos de la demo</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>Sus imágenes; o suéltelas en esta ventana.</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>Busca en una carpeta de imágenes; sus archivos solo se leen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript, ONNX, GGUF o safetensors.</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>Abre un clasificador entrenado en un proceso propio, sin acceso a archivos ni a la red</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>Los controles importantes, uno tras otro, con la demo: un minuto y medio</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Mostrar esta página al iniciar</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>Siempre está en Ayuda, Bienvenida</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>un minuto y medio por los controles reales</translation>
    </message>
</context>
</TS>
