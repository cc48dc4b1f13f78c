"""登录安全: policy, second factor, codes and links by e-mail, sign-in log, other systems that vouch for people."""

from guanxi.features.signin.actions import ACTIONS
from guanxi.features.signin.mails import CODE, INVITE, RESET, clean, mail_code, mail_invite, mail_reset
from guanxi.kernel.jobs.declare import Periodic, Task
from guanxi.kernel.modules.manifest import MenuItem, Module

MODULE = Module(
    name="signin",
    label="登录安全",
    actions=ACTIONS,
    menu=(MenuItem("security", "登录安全", "lock", "/admin/security", "admin", admin=True),),
    tasks=(Task(CODE, mail_code), Task(RESET, mail_reset), Task(INVITE, mail_invite), Task("signin.clean", clean)),
    periodics=(Periodic("20 3 * * *", "signin.clean"),),
)
