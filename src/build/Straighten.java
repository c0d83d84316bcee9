import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes a jar anew, so that the AOT cache can hold all of it.
///
/// The JDK 25 keeps lambdas in its cache, but neither pattern switches nor what records compare by:
/// each would be spun as a class of its own at every start, which cost more than all else before the
/// first frame. They become plain methods. Nor does it keep classes made for a Java before 6, as
/// picocli's are, which have no stack maps: they get them.
///
///     java -cp target/lib/* src/build/Straighten.java from.jar to.jar
final class Straighten {
    private static final int SYNTHETIC =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    private static final int FIRST_KEPT = ClassFile.JAVA_6_VERSION;
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassModel model;
    private final ClassDesc self;
    // What each call site becomes, by the name of its method.
    private final Map<String, InvokeDynamicInstruction> sites = new HashMap<>();

    private Straighten(ClassModel model) {
        this.model = model;
        self = model.thisClass().asSymbol();
    }

    public static void main(String[] arguments) throws IOException {
        var classes = ClassFile.of();
        try (var from = new ZipFile(arguments[0]);
                var to = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith(".class")
                                ? new Straighten(classes.parse(bytes)).straight(classes)
                                : bytes);
                to.closeEntry();
            }
        }
    }

    private byte[] straight(ClassFile classes) {
        return classes.transformClass(
                model,
                ClassTransform.transformingMethodBodies(this::replace)
                        .andThen(
                                ClassTransform.endHandler(builder ->
                                        sites.forEach((name, site) ->
                                                builder.withMethodBody(
                                                        name,
                                                        site.typeSymbol(),
                                                        SYNTHETIC,
                                                        code -> body(code, site)))))
                        .andThen(Straighten::modern));
    }

    /// Of the first version whose classes have to have stack maps, which are made on the way.
    private static void modern(ClassBuilder builder, ClassElement element) {
        if (element instanceof ClassFileVersion version && version.majorVersion() < FIRST_KEPT) {
            builder.withVersion(ClassFile.JAVA_7_VERSION, 0);
        } else {
            builder.with(element);
        }
    }

    private void replace(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction site && isKnown(site)) {
            var name = site.name().stringValue() + "$" + sites.size();
            sites.put(name, site);
            boolean onInterface = model.flags().has(AccessFlag.INTERFACE);
            code.invokestatic(self, name, site.typeSymbol(), onInterface);
        } else {
            code.with(element);
        }
    }

    private static boolean isKnown(InvokeDynamicInstruction site) {
        return switch (site.bootstrapMethod().owner().displayName()) {
            case "SwitchBootstraps" ->
                    site.name().equalsString("typeSwitch")
                            && site.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
            case "ObjectMethods" -> !site.name().equalsString("toString");
            default -> false;
        };
    }

    private static void body(CodeBuilder code, InvokeDynamicInstruction site) {
        switch (site.name().stringValue()) {
            case "typeSwitch" -> typeSwitch(code, site.bootstrapArgs());
            case "equals" -> equal(code, site.bootstrapArgs());
            default -> hash(code, site.bootstrapArgs());
        }
    }

    /// The first label from the given one on that fits; -1 for null, their count for none.
    private static void typeSwitch(CodeBuilder code, List<ConstantDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, some -> some.iconst_m1().ireturn());
        for (int i = 0; i < labels.size(); i++) {
            int label = i;
            var next = code.newLabel();
            code.iload(1).loadConstant(label).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(label).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private static void equal(CodeBuilder code, List<ConstantDesc> arguments) {
        var record = (ClassDesc) arguments.getFirst();
        var differ = code.newLabel();
        code.aload(1).instanceOf(record).ifeq(differ);
        for (var each : arguments.subList(2, arguments.size())) {
            var type = type(each);
            component(code.aload(0), record, each);
            component(code.aload(1).checkcast(record), record, each);
            switch (TypeKind.from(type)) {
                case REFERENCE ->
                        code.invokestatic(
                                        OBJECTS,
                                        "equals",
                                        MethodTypeDesc.of(
                                                ConstantDescs.CD_boolean,
                                                ConstantDescs.CD_Object,
                                                ConstantDescs.CD_Object))
                                .ifeq(differ);
                case LONG -> code.lcmp().ifne(differ);
                case FLOAT, DOUBLE -> compare(code, type).ifne(differ);
                default -> code.if_icmpne(differ);
            }
        }
        code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    }

    private static CodeBuilder compare(CodeBuilder code, ClassDesc type) {
        return code.invokestatic(
                boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
    }

    private static void hash(CodeBuilder code, List<ConstantDesc> arguments) {
        var record = (ClassDesc) arguments.getFirst();
        code.iconst_0();
        for (var each : arguments.subList(2, arguments.size())) {
            var type = type(each);
            code.bipush(31).imul();
            component(code.aload(0), record, each);
            boolean isObject = TypeKind.from(type) == TypeKind.REFERENCE;
            code.invokestatic(
                    isObject ? OBJECTS : boxed(type),
                    "hashCode",
                    MethodTypeDesc.of(
                            ConstantDescs.CD_int, isObject ? ConstantDescs.CD_Object : type));
            code.iadd();
        }
        code.ireturn();
    }

    private static ClassDesc type(ConstantDesc getter) {
        return ((DirectMethodHandleDesc) getter).invocationType().returnType();
    }

    private static void component(CodeBuilder code, ClassDesc record, ConstantDesc getter) {
        code.getfield(record, ((DirectMethodHandleDesc) getter).methodName(), type(getter));
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "C" -> ConstantDescs.CD_Character;
            case "S" -> ConstantDescs.CD_Short;
            case "I" -> ConstantDescs.CD_Integer;
            case "J" -> ConstantDescs.CD_Long;
            case "F" -> ConstantDescs.CD_Float;
            default -> ConstantDescs.CD_Double;
        };
    }
}
