"""Where Django looks for this application's models."""

from guanxi.domains.insight.objects.pyramid_layer import PyramidLayer
from guanxi.domains.insight.objects.pyramid_model import PyramidModel
from guanxi.domains.insight.objects.pyramid_run import PyramidRun
from guanxi.domains.insight.objects.pyramid_value import PyramidValue

__all__ = ["PyramidLayer", "PyramidModel", "PyramidRun", "PyramidValue"]
